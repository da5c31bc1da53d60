import type { Pair } from '../api/answers.js';
import { contradictionWords as words } from '../text/matches.js';

export type Verdict = 'agree' | 'near' | 'disagree' | 'unsaid';

const attributes = ['vehicleType', 'brand', 'model', 'colour'] as const;
export type Attribute = (typeof attributes)[number];

export interface Comparison {
  name: Attribute;
  verdict: Verdict;
}

/** What both sides say of the vehicle: what is different stands first. */
export function compareAttributes(pair: Pair): Comparison[] {
  const order: Verdict[] = ['disagree', 'near', 'agree', 'unsaid'];
  return attributes
    .filter((name) => isComparable(pair, name))
    .map((name) => ({ name, verdict: verdictOf(pair, name) }))
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

/** What speaks against the pair or in the way of a decision, in words, the gravest first. */
export function contradictionsOf(pair: Pair): string[] {
  const { vehicle, theftReport, difference } = pair;
  const differs = (name: Attribute) =>
    isComparable(pair, name) && verdictOf(pair, name) === 'disagree';
  const recovered = Date.parse(vehicle.recoveredAt);
  const isBefore = recovered < Date.parse(theftReport.stolenFrom);
  const { reportedAt } = theftReport;
  const isLate = reportedAt !== null && Date.parse(reportedAt) > recovered;
  return [
    isBefore && words.time,
    differs('vehicleType') && words.type,
    difference === 'exact' && (differs('brand') || differs('colour')) && words.clone,
    pair.parts.some(({ part }) => part === 'code-year-after-theft') && words.codeYear,
    differs('brand') && words.brand,
    differs('model') && words.model,
    differs('colour') && words.colour,
    !isBefore && isLate && words.late,
    vehicle.status === 'provisional' && words.provisional,
    theftReport.status === 'lead' && words.lead,
  ].filter((it) => it !== false);
}

/** A battery's brand and colour are its own. */
const isComparable = ({ vehicle }: Pair, name: Attribute) =>
  !vehicle.part || name === 'vehicleType';

/** As it was weighed, which knows that YADEA is 雅迪; by the letters where it was not. */
function verdictOf({ vehicle, theftReport, parts }: Pair, name: Attribute): Verdict {
  const said = verdictOn(vehicle[name], theftReport[name]);
  const weighed = parts.find(({ part }) => part === name)?.finding;
  return said !== 'unsaid' && isVerdict(weighed) ? weighed : said;
}

const isVerdict = (finding: string | undefined): finding is Verdict =>
  finding === 'agree' || finding === 'near' || finding === 'disagree';

function verdictOn(one: string | null, other: string | null): Verdict {
  if (!one || !other) return 'unsaid';
  return bare(one) === bare(other) ? 'agree' : 'disagree';
}

/** 白 is 白色, 雅迪牌 is 雅迪. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replace(/(?<=.)[\u8272\u724c]$/u, '');

import type { IdentifierKind } from '../../identifiers/index.js';
import type { Surroundings } from '../weighing/surroundings.js';
import { prepared, sqlFile, type Prepared } from '../../platform/database/index.js';
import { grouped } from '../grouped.js';
import { reportColumns, type Reader, type ReportSubject } from '../read-subjects.js';
import type { Side } from './identifier-match.entity.js';
import { firstBits } from './signature.js';
import type { SignatureBits } from './signature-indexes.js';
import {
  askFurther,
  askNear,
  askParts,
  isInDoubt,
  lineEnd,
  mayBePart,
  soughtNumber,
  withoutOthers,
  type Sought,
} from './sought-number.js';

const nearText = sqlFile(import.meta.url, './near-numbers.sql').replaceAll(
  '$NEAR',
  sqlFile(import.meta.url, './near.sql'),
);
const partsText = sqlFile(import.meta.url, './numbers-with-parts.sql');
const of = (text: string, side: Side) => text.replaceAll('$SIDE', side);
const statements = {
  report: {
    near: ofBits('near-reported-numbers', of(nearText, 'report')),
    parts: prepared('reported-numbers-with-parts', of(partsText, 'report')),
  },
  vehicle: {
    near: ofBits('near-numbers-in-store', of(nearText, 'vehicle')),
    parts: prepared('numbers-in-store-with-parts', of(partsText, 'vehicle')),
  },
};
const reportStatements = {
  near: ofBits('reports-by-near-number', withReports(of(nearText, 'report'))),
  parts: prepared('reports-by-part-of-number', withReports(of(partsText, 'report'))),
};
type Statements = typeof reportStatements;

export interface FoundNumber {
  /** which of ours found it */
  place: number;
  subjectId: string;
  kind: IdentifierKind;
  normalised: string;
  around: Surroundings;
}

interface Row {
  nth: number;
  subject_id: string;
  kind: IdentifierKind;
  normalised: string;
  folded: string;
}

/** without a subject where nothing was found */
interface NearRow extends Omit<Row, 'subject_id'> {
  /** null where nothing was found */
  subject_id: string | null;
  crowd: number;
  hundred: number;
  million: number;
}

/** Finds open numbers of one side that may be these, all of them together. @param bits of the index of each side */
export async function findNumbers(
  reader: Reader,
  bits: SignatureBits,
  side: Side,
  normalised: string[],
): Promise<FoundNumber[]> {
  const sought = normalised.flatMap((number, nth) => soughtNumber(nth, number) ?? []);
  return find(reader, statements[side], bits[side], sought, false);
}

/** Finds reports by what was read, or by a part of it, each with the number that it was found by. */
export async function findReportsByNumber(
  reader: Reader,
  bits: SignatureBits,
  normalised: string,
): Promise<(FoundNumber & { report: ReportSubject })[]> {
  const sought = soughtNumber(0, normalised);
  if (!sought) return [];
  const found = await find<ReportSubject>(reader, reportStatements, bits.report, [sought], true);
  return found.map((it) => ({ ...it, report: it }));
}

/** Near ones are asked first, the rest only for those that are in doubt after it. */
async function find<More extends object>(
  reader: Reader,
  statements: Statements,
  bits: number,
  sought: Sought[],
  asParts: boolean,
): Promise<(FoundNumber & More)[]> {
  const ask = async <Found>(statement: Prepared, questions: object[]) =>
    questions.length === 0
      ? []
      : reader.query<Found & More>(statement, [JSON.stringify(questions)]);
  const askByKeys = (questions: { keys: number[] }[]) =>
    ask<NearRow>(
      statements.near(bits),
      questions.map((it) => ({ ...it, keys: firstBits(it.keys, bits) })),
    );
  const near = await askByKeys(sought.map(askNear));
  const around = new Map(near.map((row) => [row.nth, row]));
  const crowdOf = ({ nth }: Sought) => around.get(nth)!.crowd;
  const nearest = ofNumber<Row & More>(near.flatMap((row) => subjectsOnly(row)));
  const found = sought.flatMap((it) => withoutOthers(it, nearest(it), crowdOf(it)));

  const foundOf = ofNumber(found);
  const inDoubt = sought.filter((it) => isInDoubt(it, foundOf(it), crowdOf(it)));
  const further = await askByKeys(inDoubt.map(askFurther));
  found.push(...further.flatMap((row) => subjectsOnly(row)));

  const alike = ofNumber(found);
  const asked = sought.filter((it) => it.hasRun || (asParts && mayBePart(it, alike(it))));
  found.push(...(await ask<Row>(statements.parts, asked.map(askParts))));
  const distinct = new Map(found.map((it) => [`${it.nth} ${it.subject_id} ${it.normalised}`, it]));
  return [...distinct.values()].map((row) => ({
    ...row,
    place: row.nth,
    subjectId: row.subject_id,
    around: surroundingsIn(around.get(row.nth)!),
  }));
}

function surroundingsIn({ crowd, hundred, million }: NearRow): Surroundings {
  return { density: (crowd + 0.5) / 10 ** lineEnd, hundred, million };
}

function ofNumber<Found extends Row>(found: Found[]): (it: Sought) => Found[] {
  const rows = grouped(found, ({ nth }) => nth);
  return ({ nth }) => rows.get(nth) ?? [];
}

function subjectsOnly<Found extends NearRow>(row: Found) {
  return row.subject_id === null ? [] : [{ ...row, subject_id: row.subject_id }];
}

/** A text for each number of bits that the index may have. */
function ofBits(name: string, text: string): (bits: number) => Prepared {
  const known = new Map<number, Prepared>();
  return (bits) => {
    const asked =
      known.get(bits) ?? prepared(`${name}-${bits}`, text.replaceAll('$BITS', String(bits)));
    known.set(bits, asked);
    return asked;
  };
}

/** LATERAL with a limit: each by its key, however many the planner expects. */
function withReports(text: string): string {
  return `WITH found AS (${text})
    SELECT found.*, report.* FROM found LEFT JOIN LATERAL (
      SELECT ${reportColumns} FROM theft_report WHERE theft_report.id = found.subject_id LIMIT 1
    ) AS report ON true`;
}

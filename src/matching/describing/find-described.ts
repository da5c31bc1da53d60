import { prepared, sqlFile } from '../../platform/database/index.js';
import { grouped } from '../grouped.js';
import type { Side } from '../finding/identifier-match.entity.js';
import type { Reader } from '../read-subjects.js';
import type { Attributes } from '../weighing/evidence.js';
import { coloursToAsk, describe, typesToAsk } from './description.js';

const text = sqlFile(import.meta.url, './find-described.sql');
const find = {
  // A theft is near that lies shortly before the recovery, a recovery that comes soon after the theft.
  report: prepared(
    'find-described-reports',
    text.replaceAll('$SIDE', 'report').replaceAll('$ORDER', 'DESC'),
  ),
  vehicle: prepared(
    'find-described-vehicles',
    text.replaceAll('$SIDE', 'vehicle').replaceAll('$ORDER', 'ASC'),
  ),
};

/** Those nearest in time of each colour, shared by the types that are asked, so that a search reads the same whatever there is. */
const depthOfOwn = 2_000;
const depthOfOthers = 300;
/** what is compared in all that is known of it */
const comparedAtMost = 60;

export interface DescribedQuestion {
  said: Attributes;
  /** where only those without a number are meant, since the one asked for has one */
  onlyWithoutNumber: boolean;
  since: Date;
  until: Date;
  /** how much has to agree: own colour and words 3, district 2, brand 1 */
  atLeast: number;
  most?: number;
}

export interface FoundAlike {
  id: string;
  sharesMarks: boolean;
  /** how many agree in as much, for each of them that was found: more are there than are compared */
  standsFor: number;
}

interface Row {
  place: number;
  subject_id: string;
  agreeing: number;
  shares_marks: boolean;
  alike: number;
}

/** @returns for each question those that may be it, those that agree in most first */
export async function findDescribed(
  reader: Reader,
  side: Side,
  questions: DescribedQuestion[],
): Promise<FoundAlike[][]> {
  if (questions.length === 0) return [];
  const rows = await reader.query<Row>(find[side], [
    JSON.stringify(questions.map((it, place) => asked(it, place))),
  ]);
  const byPlace = grouped(rows, ({ place }) => place);
  return questions.map((_, place) => asFound(byPlace.get(place) ?? []));
}

function asFound(rows: Row[]): FoundAlike[] {
  const levels = grouped(rows, ({ agreeing }) => agreeing);
  return rows.map(({ subject_id: id, shares_marks: sharesMarks, agreeing, alike }) => ({
    id,
    sharesMarks,
    standsFor: alike / levels.get(agreeing)!.length,
  }));
}

function asked(it: DescribedQuestion, place: number) {
  const { own, others } = coloursToAsk(it.said.colour);
  const { brand, district, words } = describe(it.said);
  const vehicleTypes = typesToAsk(it.said.vehicleType);
  const share = (depth: number) => Math.ceil(depth / vehicleTypes.length);
  return {
    place,
    vehicle_types: vehicleTypes,
    numbered: it.onlyWithoutNumber ? [false] : [false, true],
    colours: [...own, ...others],
    own: [...own.map(() => true), ...others.map(() => false)],
    depths: [...own.map(() => share(depthOfOwn)), ...others.map(() => share(depthOfOthers))],
    brand,
    district,
    words,
    since: it.since,
    until: it.until,
    at_least: it.atLeast,
    most: it.most ?? comparedAtMost,
  };
}

import type { IdentifierKind, VehicleType } from '../../identifiers/index.js';
import { prepared, RowShape } from '../../platform/database/index.js';
import type { Side } from '../finding/identifier-match.entity.js';
import { isIndexed } from '../finding/indexed-number.js';
import type { Reader } from '../read-subjects.js';
import type { Attributes } from '../weighing/evidence.js';
import { describe } from './description.js';

interface Subject extends Attributes {
  id: string;
  vehicleType: VehicleType;
  happenedAt: Date;
  isOpen: boolean;
  numbers: Numbered[];
}

interface Numbered {
  kind?: IdentifierKind;
  normalised: string | null;
}

const numbersOf = (table: string, column: string) =>
  `(SELECT coalesce(json_agg(json_build_object('kind', kind, 'normalised', normalised)), '[]')
    FROM ${table} WHERE ${column} = it.id AND normalised IS NOT NULL) AS numbers`;

const subjects: Record<Side, ReturnType<typeof prepared>> = {
  report: prepared(
    'reports-to-describe',
    `SELECT id, vehicle_type AS "vehicleType", brand, model, colour, marks, place, stolen_from AS "happenedAt",
       status IN ('lead', 'accepted', 'matched') AS "isOpen", ${numbersOf('theft_report_identifier', 'report_id')}
     FROM theft_report it WHERE id = ANY($1::uuid[]) ORDER BY id`,
  ),
  vehicle: prepared(
    'vehicles-to-describe',
    `SELECT id, vehicle_type AS "vehicleType", brand, model, colour, marks, place, recovered_at AS "happenedAt",
       status IN ('provisional', 'registered', 'matched') AS "isOpen",
       ${numbersOf('recovered_vehicle_identifier', 'vehicle_id')}
     FROM recovered_vehicle it WHERE id = ANY($1::uuid[]) AND part IS NULL ORDER BY id`,
  ),
};

const rows = new RowShape('described_match', {
  side: 'text',
  subject_id: 'uuid',
  colour: 'int',
  vehicle_type: 'text',
  has_number: 'boolean',
  brand: 'int',
  district: 'int',
  words: 'int[]',
  happened_at: 'timestamptz',
  is_open: 'boolean',
});
export const keepNew = prepared('keep-descriptions', `${rows.insert()} ON CONFLICT DO NOTHING`);
/** What is still so stays: a new report was described when it was filed. */
const forgetOthers = prepared(
  'forget-other-descriptions',
  `DELETE FROM described_match kept WHERE side = $1 AND subject_id = ANY($2::uuid[]) AND NOT EXISTS (
     SELECT FROM (${rows.select(3)}) AS it
     WHERE (kept.subject_id, kept.colour, kept.vehicle_type, kept.has_number, kept.brand, kept.district, kept.words,
       kept.happened_at, kept.is_open) = (it.subject_id, it.colour, it.vehicle_type, it.has_number, it.brand, it.district,
       it.words, it.happened_at, it.is_open)
   )`,
);

/** Describes these subjects as they are now. */
export async function keepDescriptions(
  reader: Reader,
  side: Side,
  subjectIds: string[],
): Promise<void> {
  const found = await reader.query<Subject>(subjects[side], [subjectIds]);
  const values = keepValues(side, found);
  await reader.query(forgetOthers, [side, subjectIds, ...values]);
  await reader.query(keepNew, values);
}

export function keepValues(side: Side, described: Subject[]): Buffer[] {
  return rows.valuesOf(described.flatMap((it) => rowsOf(side, it)));
}

/** A row a colour. */
function rowsOf(side: Side, it: Subject): unknown[][] {
  const { colours, brand, district, words } = describe(it);
  const hasNumber = hasUsableNumber(it.numbers);
  return (colours.length > 0 ? colours : [0]).map((colour) => [
    ...[side, it.id, colour, it.vehicleType, hasNumber],
    ...[brand, district, words, it.happenedAt, it.isOpen],
  ]);
}

/** A battery is swapped too often for its number to be one of the vehicle. */
export function hasUsableNumber(numbers: Numbered[]): boolean {
  return numbers.some(
    ({ kind, normalised }) => kind !== 'battery' && normalised !== null && isIndexed(normalised),
  );
}

import type { IdentifierKind, VehicleType } from '../../identifiers/index.js';
import { prepared } from '../../platform/database/index.js';
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

const described = `jsonb_to_recordset($2::jsonb) AS it (subject_id uuid, colour int, vehicle_type text,
  has_number boolean, brand int, district int, words int[], happened_at timestamptz, is_open boolean)`;
export const keepNew = prepared(
  'keep-descriptions',
  `INSERT INTO described_match (side, subject_id, colour, vehicle_type, has_number, brand, district, words, happened_at,
     is_open)
   SELECT $1, it.* FROM ${described} ON CONFLICT DO NOTHING`,
);
/** What is still so stays: a new report was described when it was filed. */
const forgetOthers = prepared(
  'forget-other-descriptions',
  `DELETE FROM described_match kept WHERE side = $1 AND subject_id = ANY($3::uuid[]) AND NOT EXISTS (
     SELECT FROM ${described}
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
  await reader.query(forgetOthers, [...values, subjectIds]);
  await reader.query(keepNew, values);
}

export function keepValues(side: Side, described: Subject[]): unknown[] {
  return [side, JSON.stringify(described.flatMap((it) => rowsOf(it)))];
}

function rowsOf(it: Subject) {
  const { colours, ...keys } = describe(it);
  const row = {
    subject_id: it.id,
    vehicle_type: it.vehicleType,
    has_number: hasUsableNumber(it.numbers),
    ...keys,
    happened_at: it.happenedAt,
    is_open: it.isOpen,
  };
  const all = colours.length > 0 ? colours : [0];
  return all.map((colour) => ({ ...row, colour }));
}

/** A battery is swapped too often for its number to be one of the vehicle. */
export function hasUsableNumber(numbers: Numbered[]): boolean {
  return numbers.some(
    ({ kind, normalised }) => kind !== 'battery' && normalised !== null && isIndexed(normalised),
  );
}

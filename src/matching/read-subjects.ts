import type { Database, Tx } from '../platform/database/index.js';
import { prepared } from '../platform/database/index.js';
import type { Recovered, Reported } from './weighing/evidence.js';
import type { Numbered } from './weighing/number-pair.js';

export type Reader = Pick<Tx | Database, 'query'>;

export interface ReportSubject extends Reported {
  id: string;
  reference: string;
  status: string;
}

export interface VehicleSubject extends Recovered {
  id: string;
}

/** What a report says apart from its numbers. */
export const reportColumns = `theft_report.id, reference, status, vehicle_type AS "vehicleType", brand, model, colour,
  marks, theft_report.place, stolen_from AS "stolenFrom", reported_at AS "reportedAt"`;

const numbersOf = (
  side: string,
  table: string,
) => `(SELECT json_agg(json_build_object('kind', kind, 'normalised', normalised) ORDER BY position)
  FROM identifier_match WHERE side = '${side}' AND subject_id = ${table}.id) AS numbers`;

const reportsWithNumbers = prepared(
  'reports-to-compare-with-numbers',
  `SELECT ${reportColumns}, ${numbersOf('report', 'theft_report')} FROM theft_report WHERE id = ANY($1::uuid[])
   ORDER BY id`,
);

const vehiclesWithNumbers = prepared(
  'vehicles-to-compare-with-numbers',
  `SELECT id, vehicle_type AS "vehicleType", part, brand, model, colour, marks, place, recovered_at AS "recoveredAt",
     ${numbersOf('vehicle', 'recovered_vehicle')}
   FROM recovered_vehicle WHERE id = ANY($1::uuid[]) ORDER BY id`,
);

export async function readReportsWithNumbers(reader: Reader, ids: string[]) {
  return reader.query<ReportSubject & { numbers: Numbered[] }>(reportsWithNumbers, [ids]);
}

export async function readVehiclesWithNumbers(reader: Reader, ids: string[]) {
  return reader.query<VehicleSubject & { numbers: Numbered[] }>(vehiclesWithNumbers, [ids]);
}

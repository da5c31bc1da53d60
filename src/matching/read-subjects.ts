import type { Database, Tx } from '../platform/database/index.js';
import { prepared } from '../platform/database/index.js';
import type { Recovered, Reported } from './weighing/evidence.js';
import type { Numbered } from './weighing/number-pair.js';

type Reader = Pick<Tx | Database, 'query'>;

export interface ReportSubject extends Reported {
  id: string;
  reference: string;
  status: string;
}

export interface VehicleSubject extends Recovered {
  id: string;
}

const reportColumns = `id, reference, status, vehicle_type AS "vehicleType", brand, model, colour, place,
  stolen_from AS "stolenFrom", reported_at AS "reportedAt"`;

const numbersOf = (
  side: string,
) => `(SELECT json_agg(json_build_object('kind', kind, 'normalised', normalised) ORDER BY position)
  FROM identifier_match WHERE side = '${side}' AND subject_id = subject.id) AS numbers`;

const reports = prepared(
  'reports-to-compare',
  `SELECT ${reportColumns} FROM theft_report WHERE id = ANY($1::uuid[])`,
);

const reportsWithNumbers = prepared(
  'reports-to-compare-with-numbers',
  `SELECT ${reportColumns}, ${numbersOf('report')} FROM theft_report subject WHERE id = ANY($1::uuid[])
   ORDER BY id`,
);

const vehiclesWithNumbers = prepared(
  'vehicles-to-compare-with-numbers',
  `SELECT id, vehicle_type AS "vehicleType", brand, model, colour, place, recovered_at AS "recoveredAt",
     ${numbersOf('vehicle')}
   FROM recovered_vehicle subject WHERE id = ANY($1::uuid[]) ORDER BY id`,
);

/** What reports say apart from their numbers. */
export async function readReports(reader: Reader, ids: string[]): Promise<ReportSubject[]> {
  return reader.query<ReportSubject>(reports, [ids]);
}

export async function readReportsWithNumbers(reader: Reader, ids: string[]) {
  return reader.query<ReportSubject & { numbers: Numbered[] }>(reportsWithNumbers, [ids]);
}

export async function readVehiclesWithNumbers(reader: Reader, ids: string[]) {
  return reader.query<VehicleSubject & { numbers: Numbered[] }>(vehiclesWithNumbers, [ids]);
}

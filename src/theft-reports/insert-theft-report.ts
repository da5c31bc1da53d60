import type { ReadIdentifier } from '../identifiers/index.js';
import { prepared, RowShape, type Tx } from '../platform/database/index.js';
import type { NewTheftReport } from './new-theft-report.js';
import type { ReportSource } from './theft-report.entity.js';
import type { TheftReportStatus } from './theft-report.status.js';

export interface ReportToInsert extends Omit<
  NewTheftReport,
  'owner' | 'identifiers' | 'reportedAt'
> {
  identifiers: ReadIdentifier[];
  id: string;
  reference: string;
  unitId: string;
  source: ReportSource;
  status: TheftReportStatus;
  ownerId: string;
  reportedAt: Date | null;
  acceptedBy: string | null;
  filedAt: Date;
  acceptedAt: Date | null;
  foundVehicleId: string | null;
}

const reportRows = new RowShape('theft_report', {
  id: 'uuid',
  reference: 'text',
  unit_id: 'uuid',
  status: 'text',
  source: 'text',
  vehicle_type: 'text',
  brand: 'text',
  model: 'text',
  colour: 'text',
  marks: 'text',
  stolen_from: 'timestamptz',
  stolen_until: 'timestamptz',
  place: 'text',
  reported_at: 'timestamptz',
  incident_number: 'text',
  insurer_paid: 'boolean',
  owner_id: 'uuid',
  accepted_by: 'uuid',
  filed_at: 'timestamptz',
  accepted_at: 'timestamptz',
  found_vehicle_id: 'uuid',
  version: 'int',
});
const numberRows = new RowShape('theft_report_identifier', {
  report_id: 'uuid',
  position: 'int',
  kind: 'text',
  state: 'text',
  value: 'text',
  normalised: 'text',
});
const insertReports = prepared(
  'insert-theft-reports',
  `WITH report AS (${reportRows.insert()}) ${numberRows.insert(23)}`,
);

/** Writes reports and their numbers in one statement: intake is the busiest path there is. */
export function insertTheftReports(tx: Tx, reports: ReportToInsert[]): void {
  const numbers = reports.flatMap((it) => rowsOfNumbers(it.id, it.identifiers));
  tx.send(insertReports, [
    ...reportRows.valuesOf(reports.map(rowOf)),
    ...numberRows.valuesOf(numbers),
  ]);
}

/** Replaces all numbers of a report. */
export async function replaceIdentifiers(
  tx: Tx,
  reportId: string,
  identifiers: ReadIdentifier[],
): Promise<void> {
  await tx.query('DELETE FROM theft_report_identifier WHERE report_id = $1', [reportId]);
  await tx.query(numberRows.insert(), numberRows.valuesOf(rowsOfNumbers(reportId, identifiers)));
}

/** In the order of the shape's columns. */
function rowOf(it: ReportToInsert): unknown[] {
  return [
    it.id,
    it.reference,
    it.unitId,
    it.status,
    it.source,
    it.vehicleType,
    it.brand ?? null,
    it.model ?? null,
    it.colour ?? null,
    it.marks ?? null,
    it.stolenFrom,
    it.stolenUntil,
    it.place,
    it.reportedAt,
    it.incidentNumber ?? null,
    it.insurerPaid ?? null,
    it.ownerId,
    it.acceptedBy,
    it.filedAt,
    it.acceptedAt,
    it.foundVehicleId,
    1,
  ];
}

function rowsOfNumbers(reportId: string, identifiers: ReadIdentifier[]): unknown[][] {
  return identifiers.map(({ kind, state, value, normalised }, position) => [
    reportId,
    position,
    kind,
    state,
    value,
    normalised,
  ]);
}

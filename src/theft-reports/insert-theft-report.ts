import type { ReadIdentifier } from '../identifiers/index.js';
import { prepared, type Tx } from '../platform/database/index.js';
import type { NewTheftReport } from './new-theft-report.js';
import type { ReportSource } from './theft-report.entity.js';
import type { TheftReportStatus } from './theft-report.status.js';

export interface ReportToInsert extends Omit<
  NewTheftReport,
  'owner' | 'identifiers' | 'reportedAt'
> {
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

const insertReport = prepared(
  'insert-theft-report',
  `WITH report AS (
     INSERT INTO theft_report (id, reference, unit_id, status, source, vehicle_type, brand, model, colour, marks,
       stolen_from, stolen_until, place, reported_at, incident_number, insurer_paid, owner_id, accepted_by, filed_at,
       accepted_at, found_vehicle_id, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, 1)
   )
   ${identifierInsert('$22', '$1')}`,
);

/** Writes the report and its numbers in one statement: intake is the busiest path there is. */
export function insertTheftReport(tx: Tx, it: ReportToInsert, identifiers: ReadIdentifier[]): void {
  tx.send(insertReport, [
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
    JSON.stringify(identifiers),
  ]);
}

/** Replaces all numbers of a report. */
export async function replaceIdentifiers(
  tx: Tx,
  reportId: string,
  identifiers: ReadIdentifier[],
): Promise<void> {
  await tx.query('DELETE FROM theft_report_identifier WHERE report_id = $1', [reportId]);
  await tx.query(identifierInsert('$2', '$1'), [reportId, JSON.stringify(identifiers)]);
}

function identifierInsert(list: string, reportId: string): string {
  return `INSERT INTO theft_report_identifier (report_id, position, kind, state, value, normalised)
     SELECT ${reportId}::uuid, place - 1, it ->> 'kind', it ->> 'state', it ->> 'value', it ->> 'normalised'
     FROM jsonb_array_elements(${list}::jsonb) WITH ORDINALITY AS list (it, place)`;
}

import type { Tx } from '../platform/database/index.js';
import type { Likelihood } from './weighing/likelihood.js';
import type { Difference } from './match.entity.js';
import type { NumberPair } from './weighing/number-pair.js';

export interface Proposal {
  id: string;
  vehicleId: string;
  reportId: string;
  pair: NumberPair;
  difference: Difference;
  likelihood: Likelihood;
}

/**
 * Proposes pairs that nobody has decided: a rejected pair is not proposed again, a proposed one is scored anew, a
 * vehicle or report that has its match, has left or was merged away is left alone. One whose report was rewritten may be proposed and confirmed anew.
 * A part is proposed to a report that has its vehicle, or back already, as long as no other part has the same number of it.
 * What was proposed of these vehicles and is no longer is superseded.
 */
export async function saveProposals(
  tx: Tx,
  vehicleIds: string[],
  proposals: Proposal[],
  at: Date,
  scoreVersion: string,
): Promise<void> {
  await waitForDecisions(tx, vehicleIds, proposals);
  await tx.query(
    `UPDATE match SET status = 'superseded' WHERE status = 'proposed' AND vehicle_id = ANY($1::uuid[])
       AND (vehicle_id, report_id) NOT IN (SELECT * FROM unnest($2::uuid[], $3::uuid[]))`,
    [vehicleIds, proposals.map((it) => it.vehicleId), proposals.map((it) => it.reportId)],
  );
  if (proposals.length === 0) return;
  const rows = proposals.map(({ id, vehicleId, reportId, pair, difference, likelihood }) => ({
    id,
    vehicle_id: vehicleId,
    report_id: reportId,
    read_number: pair.read,
    reported_number: pair.reported,
    probability: likelihood.probability,
    band: likelihood.band,
    difference,
    parts: likelihood.parts,
  }));
  await tx.query(
    `INSERT INTO match AS earlier (id, vehicle_id, report_id, is_part, unit_id, status, read_number, reported_number, probability,
       band, difference, parts, score_version, proposed_at)
     SELECT it.id, it.vehicle_id, it.report_id, vehicle.part IS NOT NULL, vehicle.unit_id, 'proposed', it.read_number, it.reported_number,
       it.probability, it.band, it.difference, it.parts, $2, $3
     FROM jsonb_to_recordset($1::jsonb) AS it (id uuid, vehicle_id uuid, report_id uuid, read_number text,
       reported_number text, probability float8, band text, difference text, parts jsonb)
       JOIN recovered_vehicle vehicle ON vehicle.id = it.vehicle_id
         AND vehicle.status IN ('provisional', 'registered', 'matched')
       JOIN theft_report report ON report.id = it.report_id AND (report.status IN ('lead', 'accepted', 'matched') OR report.status = 'returned' AND vehicle.part IS NOT NULL)
     WHERE NOT EXISTS (SELECT 1 FROM match decided
       WHERE (decided.vehicle_id = it.vehicle_id AND decided.report_id = it.report_id
           AND decided.status IN ('rejected', 'undone') AND decided.overtaken_at IS NULL)
          OR (decided.status = 'confirmed' AND (decided.vehicle_id = it.vehicle_id
            OR decided.report_id = it.report_id AND decided.is_part = (vehicle.part IS NOT NULL)
              AND (NOT decided.is_part OR decided.reported_number = it.reported_number))))
     ON CONFLICT (vehicle_id, report_id) WHERE status IN ('proposed', 'confirmed')
     DO UPDATE SET read_number = excluded.read_number, reported_number = excluded.reported_number,
       probability = excluded.probability, band = excluded.band, difference = excluded.difference,
       parts = excluded.parts, score_version = excluded.score_version
     WHERE earlier.status = 'proposed'`,
    [JSON.stringify(rows), scoreVersion, at],
  );
}

/**
 * A decision in progress holds its vehicle and its report: what it decides has to be seen before rivals are proposed,
 * so they are locked in a statement before the one that looks. Vehicles first, as in `lockMatch`.
 */
async function waitForDecisions(
  tx: Tx,
  vehicleIds: string[],
  proposals: Proposal[],
): Promise<void> {
  await tx.query('SELECT 1 FROM recovered_vehicle WHERE id = ANY($1) ORDER BY id FOR SHARE', [
    vehicleIds,
  ]);
  await tx.query('SELECT 1 FROM theft_report WHERE id = ANY($1) ORDER BY id FOR SHARE', [
    proposals.map((it) => it.reportId),
  ]);
}

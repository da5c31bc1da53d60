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
 * vehicle or report that has its match is left alone. One whose report was rewritten may be proposed and confirmed anew.
 */
export async function saveProposals(
  tx: Tx,
  proposals: Proposal[],
  at: Date,
  scoreVersion: string,
): Promise<void> {
  if (proposals.length === 0) return;
  await waitForDecisions(tx, proposals);
  const rows = proposals.map(({ id, vehicleId, reportId, pair, difference, likelihood }) => ({
    id,
    vehicle_id: vehicleId,
    report_id: reportId,
    read_number: pair.read,
    reported_number: pair.reported,
    probability: likelihood.probability,
    band: likelihood.band,
    difference,
  }));
  await tx.query(
    `INSERT INTO match AS earlier (id, vehicle_id, report_id, unit_id, status, read_number, reported_number, probability,
       band, difference, score_version, proposed_at)
     SELECT it.id, it.vehicle_id, it.report_id, vehicle.unit_id, 'proposed', it.read_number, it.reported_number,
       it.probability, it.band, it.difference, $2, $3
     FROM jsonb_to_recordset($1::jsonb) AS it (id uuid, vehicle_id uuid, report_id uuid, read_number text,
       reported_number text, probability float8, band text, difference text)
       JOIN recovered_vehicle vehicle ON vehicle.id = it.vehicle_id
     WHERE NOT EXISTS (SELECT 1 FROM match decided
       WHERE (decided.vehicle_id = it.vehicle_id AND decided.report_id = it.report_id
           AND decided.status IN ('rejected', 'undone') AND decided.overtaken_at IS NULL)
          OR (decided.status = 'confirmed' AND (decided.vehicle_id = it.vehicle_id OR decided.report_id = it.report_id)))
     ON CONFLICT (vehicle_id, report_id) WHERE status IN ('proposed', 'confirmed')
     DO UPDATE SET read_number = excluded.read_number, reported_number = excluded.reported_number,
       probability = excluded.probability, band = excluded.band, difference = excluded.difference,
       score_version = excluded.score_version
     WHERE earlier.status = 'proposed'`,
    [JSON.stringify(rows), scoreVersion, at],
  );
}

/**
 * A decision in progress holds its vehicle and its report: what it decides has to be seen before rivals are proposed,
 * so they are locked in a statement before the one that looks. Vehicles first, as in `lockMatch`.
 */
async function waitForDecisions(tx: Tx, proposals: Proposal[]): Promise<void> {
  await tx.query('SELECT 1 FROM recovered_vehicle WHERE id = ANY($1) ORDER BY id FOR SHARE', [
    proposals.map((it) => it.vehicleId),
  ]);
  await tx.query('SELECT 1 FROM theft_report WHERE id = ANY($1) ORDER BY id FOR SHARE', [
    proposals.map((it) => it.reportId),
  ]);
}

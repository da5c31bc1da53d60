import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { OnFact, type FactHappened } from '../../platform/facts/index.js';
import { theftReportMerged, type MergedPair } from '../../sentence/index.js';
import { MergedOneHasPart } from '../matching.errors.js';

/**
 * A report whose battery is matched waits on for its vehicle, so its state does not say that others rely on it. Its owner
 * was told of the battery, or has it back, under this report's reference: it is not merged away, whatever became of the claim.
 */
@Injectable()
export class PartsStayWithReport {
  /** Before anything else follows the merge. The caller has locked the report, which whoever confirms waits for. */
  @OnFact(theftReportMerged, 29)
  async refuse(tx: Tx, { details }: FactHappened<MergedPair>): Promise<void> {
    const parts = await tx.query<{ label: string }>(
      `SELECT vehicle.label FROM match JOIN recovered_vehicle vehicle ON vehicle.id = match.vehicle_id
       WHERE match.report_id = $1 AND match.is_part AND match.status = 'confirmed' ORDER BY match.decided_at`,
      [details.mergedId],
    );
    if (parts.length > 0) throw new MergedOneHasPart(parts.map(({ label }) => label));
  }
}

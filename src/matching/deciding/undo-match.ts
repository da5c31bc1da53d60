import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { lockRecoveredVehicle } from '../../recovered-vehicles/index.js';
import { matchUndone } from '../../sentence/index.js';
import { lockMatch } from './lock-match.js';
import { OwnerSpokenOf } from './owner-spoken-of.js';
import { matchLife } from '../match.status.js';

/** Takes a confirmation back while the vehicle is still in store. The decision stays on record; both are looked for again. */
@Injectable()
export class UndoMatch {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly owner: OwnerSpokenOf,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, id: string, reason: string) {
    return this.database.transaction(async (tx) => {
      const match = await lockMatch(tx, actor, id);
      matchLife.assertMove(match.status, 'undone');
      const vehicle = await lockRecoveredVehicle(tx, actor, match.vehicleId);
      await tx.query(`UPDATE match SET status = 'undone', reason = $2 WHERE id = $1`, [id, reason]);
      await tx.query(
        `UPDATE match SET status = 'proposed', decided_at = NULL
         WHERE status = 'superseded' AND decided_by IS NULL AND vehicle_id = $1
           AND EXISTS (SELECT 1 FROM theft_report WHERE theft_report.id = report_id AND status IN ('lead', 'accepted'))`,
        [match.vehicleId],
      );
      await this.facts.record(tx, matchUndone, {
        subjectId: match.vehicleId,
        unitIds: [match.unitId],
        category: vehicle.vehicleType,
        reverses: match.factId ?? undefined,
        details: { matchId: id, vehicleId: match.vehicleId, reportId: match.reportId },
      });
      this.audit.record(tx, actor, {
        action: 'match-undone',
        unitId: match.unitId,
        subjectType: 'match',
        subjectId: id,
        person: await this.owner.in(tx, match.reportId),
        before: { status: 'confirmed', decidedBy: match.decidedBy },
        after: { status: 'undone', reason },
      });
      return { id, status: 'undone' as const };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { lockRecoveredVehicle } from '../../recovered-vehicles/index.js';
import { countedAs, matchUndone } from '../../sentence/index.js';
import { LookAgain } from '../look-again.js';
import type { Match } from '../match.entity.js';
import { matchLife } from '../match.status.js';
import { Decisions } from './decisions.js';
import { lockMatch } from './lock-match.js';
import { MatchWords } from './match-words.js';

/**
 * Takes a confirmation back while the vehicle is still in store, or a rejection. The decision stays on record; both sides
 * are looked for again.
 */
@Injectable()
export class UndoMatch {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly decisions: Decisions,
    private readonly words: MatchWords,
    private readonly lookAgain: LookAgain,
  ) {}

  /** @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, id: string, reason: string) {
    return this.database.transaction(async (tx) => {
      const match = await lockMatch(tx, actor, id);
      const status =
        match.status === 'rejected'
          ? await this.undoRejection(tx, match)
          : await this.undoConfirmation(tx, actor, match, reason);
      await this.decisions.record(tx, actor, match, 'undone', reason);
      this.lookAgain.at(tx, 'vehicle', [match.vehicleId]);
      this.lookAgain.at(tx, 'report', [match.reportId]);
      return { id, status };
    });
  }

  private async undoConfirmation(tx: Tx, actor: Actor, match: Match, reason: string) {
    const { id, vehicleId, reportId, unitId } = match;
    matchLife.assertMove(match.status, 'undone');
    const vehicle = await lockRecoveredVehicle(tx, actor, vehicleId);
    const sealed = await this.words.seal(tx, reportId, 'match', id, reason);
    await tx.query(`UPDATE match SET status = 'undone', reason = $2 WHERE id = $1`, [id, sealed]);
    await this.facts.record(tx, matchUndone, {
      subjectId: vehicleId,
      unitIds: [unitId],
      category: countedAs(vehicle),
      reverses: match.factId ?? undefined,
      details: { matchId: id, vehicleId, reportId, part: vehicle.part },
    });
    return 'undone' as const;
  }

  /** It waits again, unless one of the two has found another meanwhile or is closed. */
  private async undoRejection(tx: Tx, match: Match) {
    const { id, vehicleId, reportId, isPart, reportedNumber } = match;
    const [row] = await tx.query<{ status: 'proposed' | 'superseded' }>(
      `UPDATE match SET decided_by = NULL, decided_at = NULL, reason = NULL, first_reviewer = NULL, first_review = NULL,
         status = CASE WHEN EXISTS (SELECT FROM match other
             WHERE other.status = 'confirmed' AND (other.vehicle_id = $2
               OR other.report_id = $3 AND other.is_part = $4 AND (NOT $4 OR other.reported_number = $5)))
           OR NOT EXISTS (SELECT FROM theft_report WHERE id = $3
             AND (status IN ('lead', 'accepted') OR $4 AND status IN ('matched', 'returned')))
           THEN 'superseded' ELSE 'proposed' END
       WHERE id = $1 RETURNING status`,
      [id, vehicleId, reportId, isPart, reportedNumber],
    );
    return row!.status;
  }
}

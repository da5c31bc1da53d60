import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { CallBackTaken } from './call-back.errors.js';

const heldForMs = 30 * 60_000;

/** An officer takes a call, so that nobody else makes it. The number is shown like everybody's, by an unmasking (rule 30). */
@Injectable()
export class TakeCallBack {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Taken for 30 minutes; taking one's own again begins them anew.
   *
   * @throws {NotFound | CallBackTaken}
   */
  async execute(actor: Actor, id: string): Promise<{ id: string; status: 'taken' }> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ unit_id: string; is_free: boolean }>(
        `SELECT unit_id, status = 'waiting' OR status = 'taken' AND (taken_by = $3 OR taken_at <= $4) AS is_free
         FROM call_back WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2)) FOR UPDATE`,
        [id, visibleUnits(actor), actor.id, new Date(now.getTime() - heldForMs)],
      );
      if (!row) throw new NotFound('call-back');
      if (!row.is_free) throw new CallBackTaken();
      await tx.query(
        `UPDATE call_back SET status = 'taken', taken_by = $2, taken_at = $3 WHERE id = $1`,
        [id, actor.id, now],
      );
      this.audit.record(tx, actor, {
        action: 'call-back-taken',
        unitId: row.unit_id,
        subjectType: 'call-back',
        subjectId: id,
      });
      return { id, status: 'taken' as const };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { callBackLife, type CallBackOutcome, type CallBackStatus } from './call-back.status.js';
import { CallBackNotYours } from './call-back.errors.js';

/** Says how a call ended. Nobody is taken off the list without it. */
@Injectable()
export class CloseCallBack {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | IllegalMove | CallBackNotYours} */
  async execute(actor: Actor, id: string, outcome: CallBackOutcome) {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{
        unit_id: string;
        status: CallBackStatus;
        taken_by: string | null;
      }>(
        `SELECT unit_id, status, taken_by FROM call_back
         WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2)) FOR UPDATE`,
        [id, visibleUnits(actor)],
      );
      if (!row) throw new NotFound('call-back');
      if (row.status !== 'closed' && row.taken_by !== actor.id) throw new CallBackNotYours();
      callBackLife.assertMove(row.status, 'closed');
      await tx.query(
        `UPDATE call_back SET status = 'closed', outcome = $2, closed_at = $3 WHERE id = $1`,
        [id, outcome, this.clock.now()],
      );
      this.audit.record(tx, actor, {
        action: 'call-back-closed',
        unitId: row.unit_id,
        subjectType: 'call-back',
        subjectId: id,
        after: { outcome },
      });
      return { id, status: 'closed' as const, outcome };
    });
  }
}

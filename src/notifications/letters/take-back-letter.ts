import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import { addToTrail } from '../ledger/trail.js';
import { LetterNotOut } from '../notification.errors.js';
import type { ReturnedLetterDto } from './letter.dto.js';

/** The post brings a letter back: this address does not lead to the person, and the next way is tried. */
@Injectable()
export class TakeBackLetter {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NotFound | LetterNotOut} */
  async execute(actor: Actor, id: string, reason: ReturnedLetterDto['reason'] = 'other') {
    return this.database.transaction(async (tx) => {
      const [notice] = await tx.query<{ unitId: string; channel: string; status: string }>(
        `SELECT unit_id AS "unitId", channel, status FROM notice
         WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2)) FOR UPDATE`,
        [id, visibleUnits(actor)],
      );
      if (!notice) throw new NotFound('notice');
      if (notice.channel !== 'letter' || notice.status !== 'sent') throw new LetterNotOut();
      const status = 'permanent-failure' as const;
      await tx.query('UPDATE notice SET status = $2 WHERE id = $1', [id, status]);
      const step = { id: this.ids.next(), noticeId: id, at: this.clock.now(), status };
      await addToTrail(tx, [{ ...step, what: 'came-back', detail: reasonWords[reason] }]);
      this.audit.record(tx, actor, {
        action: 'letter-came-back',
        unitId: notice.unitId,
        subjectType: 'notice',
        subjectId: id,
        after: { reason },
      });
      return { id, status };
    });
  }
}

const reasonWords = {
  unknown: '查无此人',
  moved: '已搬走',
  refused: '拒收',
  'not-collected': '逾期未领',
  other: '其他原因',
} as const;

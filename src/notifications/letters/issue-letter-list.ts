import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { UnmaskingPurpose } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Once, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { Ids } from '../../platform/ids.js';
import { addToTrail } from '../ledger/trail.js';
import { NoLettersDue } from '../notification.errors.js';
import { LetterList } from './letter-list.entity.js';

/** As many as fit into a post bag and a page of addresses for each forty. */
const atMost = 200;

/** Takes the letters that are due together, to be printed and posted: from here on they count as sent, by hand. */
@Injectable()
export class IssueLetterList {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NoLettersDue} */
  async execute(
    actor: Actor,
    purpose: UnmaskingPurpose,
    note: string,
    request?: RepeatableRequest,
  ) {
    return this.database.transaction((tx) =>
      this.once.do(tx, request, async () => {
        const noticeIds = await this.take(tx, actor);
        if (noticeIds.length === 0) throw new NoLettersDue();
        const list: LetterList = {
          id: this.ids.next(),
          unitId: actor.unitId!,
          noticeIds,
          issuedBy: actor.id!,
          issuedAt: this.clock.now(),
        };
        await tx.manager.insert(LetterList, list);
        this.audit.record(tx, actor, {
          action: 'letter-list-issued',
          unitId: list.unitId,
          subjectType: 'letter-list',
          subjectId: list.id,
          purpose,
          after: { letters: noticeIds.length, note },
        });
        return { id: list.id, letters: noticeIds.length };
      }),
    );
  }

  /** What a colleague is just printing is left to them. */
  private async take(tx: Tx, actor: Actor): Promise<string[]> {
    const now = this.clock.now();
    const taken = await tx.query<{ id: string }>(
      `UPDATE notice SET status = 'sent', sent_at = $1, attempts = attempts + 1
       WHERE id IN (
         SELECT id FROM notice_due JOIN notice ON id = notice_id WHERE at <= $1 AND channel = 'letter' AND status = 'created' AND due_at <= $1
           AND (useful_until IS NULL OR useful_until > $1) AND ($2::uuid[] IS NULL OR unit_id = ANY($2))
         ORDER BY id LIMIT ${atMost} FOR UPDATE OF notice SKIP LOCKED)
       RETURNING id`,
      [now, visibleUnits(actor)],
    );
    const ids = taken.map((it) => it.id).toSorted((a, b) => a.localeCompare(b));
    await addToTrail(
      tx,
      ids.map((noticeId) => ({
        id: this.ids.next(),
        noticeId,
        at: now,
        status: 'sent',
        what: 'posted',
      })),
    );
    return ids;
  }
}

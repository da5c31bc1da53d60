import { Injectable } from '@nestjs/common';
import { normaliseMobile, People } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import { openText } from '../../platform/crypto/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { pendingStatuses } from '../ledger/notice.status.js';
import { addToTrail } from '../ledger/trail.js';

/** What waits for a person and would go to a number at which somebody else answered is called off. */
@Injectable()
export class CallOffNumber {
  constructor(
    private readonly people: People,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute(tx: Tx, personId: string, number: string): Promise<void> {
    const key = await this.people.keyOf(tx, personId);
    const waiting = await tx.query<{ id: string; recipient: Buffer }>(
      `SELECT id, recipient FROM notice JOIN notice_words ON notice_id = id
       WHERE person_id = $1 AND channel = 'sms' AND status = ANY($2) FOR UPDATE OF notice`,
      [personId, pendingStatuses],
    );
    const stopped = waiting.filter(({ id, recipient }) => {
      const address = openText(key, { table: 'notice', column: 'recipient', id }, recipient);
      return normaliseMobile(address) === normaliseMobile(number);
    });
    const at = this.clock.now();
    await tx.query(`UPDATE notice SET status = 'cancelled' WHERE id = ANY($1)`, [
      stopped.map(({ id }) => id),
    ]);
    await addToTrail(
      tx,
      stopped.map(({ id }) => ({
        id: this.ids.next(),
        noticeId: id,
        at,
        status: 'cancelled',
        what: 'called-off',
        detail: '号码不是本人的',
      })),
    );
  }
}

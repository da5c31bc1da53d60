import { Injectable } from '@nestjs/common';
import { People, StoppedNumbers } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import { openText, sealField } from '../../platform/crypto/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { Jobs } from '../../platform/jobs/index.js';
import type { ChannelKind } from '../channels/channel.js';
import { deliverNotices } from '../delivering/deliver-notices.job.js';
import { nextWakingInstant } from '../delivering/quiet-hours.js';
import { addToTrail } from '../ledger/trail.js';
import { chooseRecipient, type WayToPeople } from './choose-recipient.js';

interface Told {
  personId: string;
  title: Buffer;
  body: Buffer;
  placeholders: Buffer | null;
}

/** The same words by another way, as another notice: the code in them is still good. */
@Injectable()
export class TellAgain {
  constructor(
    private readonly people: People,
    private readonly stopped: StoppedNumbers,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @param ways the first that leads to the person is taken
   * @returns undefined where none does, or it was told that way before, or its words are gone or come too late
   */
  async execute(
    tx: Tx,
    noticeId: string,
    ways: readonly WayToPeople[],
  ): Promise<{ id: string; channel: ChannelKind } | undefined> {
    const now = this.clock.now();
    const [told] = await tx.query<Told>(
      `SELECT person_id AS "personId", title, body, placeholders FROM notice
       WHERE id = $1 AND length(body) > 0 AND (useful_until IS NULL OR useful_until > $2)`,
      [noticeId, now],
    );
    const person = told && (await this.people.openWithKeys(tx, [told.personId])).get(told.personId);
    if (!told || !person) return undefined;
    const stopped = (await this.stopped.of(tx, [told.personId])).get(told.personId);
    const recipient = chooseRecipient(person.details, stopped, ways);
    if (!recipient) return undefined;
    const id = this.ids.next();
    const moved = (column: 'title' | 'body' | 'placeholders') => {
      const text = openText(person.key, { table: 'notice', column, id: noticeId }, told[column]!);
      return sealField(person.key, { table: 'notice', column, id }, text);
    };
    const dueAt = nextWakingInstant(now);
    const written = await tx.query(
      `INSERT INTO notice (id, kind, same_as, person_id, unit_id, channel, status, recipient, title, body, placeholders,
         language, template_version, subject_type, subject_id, due_at, at_any_hour, useful_until, created_at)
       SELECT $2, kind, same_as || ':by-' || $3::text, person_id, unit_id, $4, 'created', $5, $6, $7, $8, language,
         template_version, subject_type, subject_id, $9, false, useful_until, $10
       FROM notice WHERE id = $1 ON CONFLICT (same_as) DO NOTHING RETURNING id`,
      [
        noticeId,
        id,
        ways.length === 1 ? ways[0] : recipient.channel,
        recipient.channel,
        sealField(person.key, { table: 'notice', column: 'recipient', id }, recipient.address),
        moved('title'),
        moved('body'),
        told.placeholders && moved('placeholders'),
        dueAt,
        now,
      ],
    );
    if (written.length === 0) return undefined;
    const step = { id: this.ids.next(), noticeId: id, at: now, status: 'created' as const };
    await addToTrail(tx, [{ ...step, what: 'promised-again' }]);
    if (dueAt <= now) tx.afterCommit(() => this.jobs.hurryIds(deliverNotices, [id]));
    return { id, channel: recipient.channel };
  }
}

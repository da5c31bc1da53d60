import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { openText, sealField } from '../../platform/crypto/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import { Jobs } from '../../platform/jobs/index.js';
import { chooseRecipient } from '../promising/choose-recipient.js';
import type { ChannelKind } from '../channels/channel.js';
import { deliverNotices } from '../delivering/deliver-notices.job.js';
import type { NoticeDecision } from '../ledger/notice-decision.js';
import { NoticeNotInDoubt, NoSuchWay } from '../notification.errors.js';
import { nextWakingInstant } from '../delivering/quiet-hours.js';
import { addToTrail } from '../ledger/trail.js';

interface Doubtful {
  unitId: string;
  personId: string;
  status: string;
  channel: ChannelKind | null;
  decision: NoticeDecision | null;
  title: Buffer;
  body: Buffer;
}

/** Of whom nobody knows whether the message arrived, a person decides; the message itself is never sent again. */
@Injectable()
export class DecideNotice {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * The owner was told, as they say themselves; or the same words go out by another channel, as another notice.
   *
   * @throws {NotFound | NoticeNotInDoubt | NoSuchWay}
   */
  async execute(actor: Actor, id: string, decision: NoticeDecision, by?: ChannelKind) {
    return this.database.transaction(async (tx) => {
      const [notice] = await tx.query<Doubtful>(
        `SELECT unit_id AS "unitId", person_id AS "personId", status, channel, decision, title, body FROM notice
         WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2)) FOR UPDATE`,
        [id, visibleUnits(actor)],
      );
      if (!notice) throw new NotFound('notice');
      if (notice.status !== 'outcome-unknown' || notice.decision) throw new NoticeNotInDoubt();
      const again = decision === 'tell-again' ? await this.tellAgain(tx, id, notice, by) : null;
      const now = this.clock.now();
      const status = again ? 'outcome-unknown' : 'delivered';
      await tx.query(
        `UPDATE notice SET status = $2, decision = $3, decided_by = $4, decided_at = $5 WHERE id = $1`,
        [id, status, decision, actor.id, now],
      );
      await addToTrail(tx, [
        {
          id: this.ids.next(),
          noticeId: id,
          at: now,
          status,
          what: again ? 'told-again' : 'was-told',
          ...(again && { detail: again.channel }),
        },
      ]);
      this.audit.record(tx, actor, {
        action: 'notice-decided',
        unitId: notice.unitId,
        subjectType: 'notice',
        subjectId: id,
        after: { decision, ...again },
      });
      return { id, status, decision, ...(again && { again }) };
    });
  }

  /** The same words, for the code in them is still good, sealed for a row of their own. */
  private async tellAgain(tx: Tx, id: string, notice: Doubtful, by: ChannelKind | undefined) {
    const person = (await this.people.openWithKeys(tx, [notice.personId])).get(notice.personId);
    const others = (['sms', 'mail', 'letter'] as const).filter((it) => it !== notice.channel);
    const ways = by ? others.filter((it) => it === by) : others;
    const recipient = person && chooseRecipient(person.details, ways);
    if (!recipient) throw new NoSuchWay();
    const again = this.ids.next();
    const moved = (column: 'title' | 'body') => {
      const text = openText(person.key, { table: 'notice', column, id }, notice[column]);
      return sealField(person.key, { table: 'notice', column, id: again }, text);
    };
    const now = this.clock.now();
    const dueAt = nextWakingInstant(now);
    const place = { table: 'notice', column: 'recipient', id: again };
    await tx.query(
      `INSERT INTO notice (id, kind, same_as, person_id, unit_id, channel, status, recipient, title, body, language,
         template_version, subject_type, subject_id, due_at, at_any_hour, useful_until, created_at)
       SELECT $2, kind, same_as || ':by-' || $3::text, person_id, unit_id, $3, 'created', $4, $5, $6, language,
         template_version, subject_type, subject_id, $7, false, useful_until, $8
       FROM notice WHERE id = $1`,
      [
        id,
        again,
        recipient.channel,
        sealField(person.key, place, recipient.address),
        moved('title'),
        moved('body'),
        dueAt,
        now,
      ],
    );
    const step = { id: this.ids.next(), noticeId: again, at: now, status: 'created' as const };
    await addToTrail(tx, [{ ...step, what: 'promised-again' }]);
    if (dueAt <= now) tx.afterCommit(() => this.jobs.hurryIds(deliverNotices, [again]));
    return { id: again, channel: recipient.channel };
  }
}

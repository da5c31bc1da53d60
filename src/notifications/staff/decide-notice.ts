import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import { channelKinds, type ChannelKind } from '../channels/channel.js';
import type { NoticeDecision } from '../ledger/notice-decision.js';
import { NoticeNotInDoubt, NoSuchWay } from '../notification.errors.js';
import { addToTrail } from '../ledger/trail.js';
import { waysOfChannel } from '../promising/choose-recipient.js';
import { TellAgain } from '../promising/tell-again.js';

interface Doubtful {
  unitId: string;
  personId: string;
  status: string;
  channel: ChannelKind | null;
  decision: NoticeDecision | null;
}

export interface DecidedNotice {
  decision: NoticeDecision;
  /** how to tell again; whichever other way there is when absent */
  by?: ChannelKind;
  /** how the officer knows; kept in the audit trail, sealed, for it may name somebody */
  note?: string;
}

/** Of whom nobody knows whether the message arrived, a person decides; the message itself is never sent again. */
@Injectable()
export class DecideNotice {
  constructor(
    private readonly database: Database,
    private readonly again: TellAgain,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * The owner was told, as they say themselves; or the same words go out by another channel, as another notice.
   *
   * @throws {NotFound | NoticeNotInDoubt | NoSuchWay}
   */
  async execute(actor: Actor, id: string, { decision, by, note }: DecidedNotice) {
    return this.database.transaction(async (tx) => {
      const [notice] = await tx.query<Doubtful>(
        `SELECT unit_id AS "unitId", person_id AS "personId", status, channel, decision FROM notice
         WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2)) FOR UPDATE`,
        [id, visibleUnits(actor)],
      );
      if (!notice) throw new NotFound('notice');
      if (notice.status !== 'outcome-unknown' || notice.decision) throw new NoticeNotInDoubt();
      const again =
        decision === 'tell-again'
          ? await this.again.execute(tx, id, waysBy(by, notice.channel))
          : null;
      if (decision === 'tell-again' && !again) throw new NoSuchWay();
      const now = this.clock.now();
      const status = again ? 'outcome-unknown' : 'delivered';
      await tx.query(
        `UPDATE notice SET status = $2, decision = $3, decided_by = $4, decided_at = $5 WHERE id = $1`,
        [id, status, decision, actor.id, now],
      );
      await tx.query('DELETE FROM notice_due WHERE notice_id = $1', [id]);
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
        person: await this.people.spokenOf(tx, notice.personId),
        after: { decision, ...again, ...(note && { note }) },
      });
      return { id, status, decision, ...(again && { again }) };
    });
  }
}

/** Another channel than the one in doubt, for its number or address may be the doubtful thing. */
function waysBy(by: ChannelKind | undefined, doubtful: ChannelKind | null) {
  const channels = channelKinds.filter((it) => it !== doubtful && (!by || it === by));
  return channels.flatMap((it) => waysOfChannel(it));
}

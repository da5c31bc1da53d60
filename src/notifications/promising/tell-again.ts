import { Injectable } from '@nestjs/common';
import { People, StoppedNumbers } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import { openText } from '../../platform/crypto/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { Jobs } from '../../platform/jobs/index.js';
import type { ChannelKind } from '../channels/channel.js';
import { deliverNotices } from '../delivering/deliver-notices.job.js';
import { nextWakingInstant } from '../delivering/quiet-hours.js';
import type { NoticeKind, NoticeLanguage } from '../templates/notice-parameters.js';
import { chooseRecipient, type WayToPeople } from './choose-recipient.js';
import { insertNotices, type WrittenNotice } from './insert-notices.js';
import type { NoticeSubject } from './new-notice.js';

interface Told {
  kind: NoticeKind;
  sameAs: string;
  personId: string;
  unitId: string;
  about: NoticeSubject;
  language: NoticeLanguage;
  usefulUntil: Date | null;
  version: number;
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
      `SELECT kind, same_as AS "sameAs", person_id AS "personId", unit_id AS "unitId", language,
         json_build_object('type', subject_type, 'id', subject_id) AS about, useful_until AS "usefulUntil",
         template_version AS version, title, body, placeholders
       FROM notice JOIN notice_words ON notice_id = id
       WHERE id = $1 AND (useful_until IS NULL OR useful_until > $2)`,
      [noticeId, now],
    );
    const person = told && (await this.people.openWithKeys(tx, [told.personId])).get(told.personId);
    if (!told || !person) return undefined;
    const stopped = (await this.stopped.of(tx, [told.personId])).get(told.personId);
    const recipient = chooseRecipient(person.details, stopped, ways);
    if (!recipient) return undefined;
    const { key } = person;
    const read = (column: 'title' | 'body' | 'placeholders') =>
      openText(key, { table: 'notice', column, id: noticeId }, told[column]!);
    const way = ways.length === 1 ? ways[0] : recipient.channel;
    const { kind, personId, unitId, about, language, usefulUntil, version } = told;
    const id = this.ids.next();
    const dueAt = nextWakingInstant(now);
    const again: WrittenNotice = {
      it: {
        kind,
        sameAs: `${told.sameAs}:by-${way}`,
        personId,
        unitId,
        about,
        language,
        ...(usefulUntil && { usefulUntil }),
      },
      id,
      eventId: this.ids.next(),
      key,
      words: {
        title: read('title'),
        text: read('body'),
        version,
        ...(told.placeholders && { values: JSON.parse(read('placeholders')) }),
      },
      codeDigest: null,
      step: 'promised-again',
      recipient,
      dueAt,
      isAtAnyHour: false,
    };
    const written = await insertNotices(tx, [again], now);
    if (written.size === 0) return undefined;
    if (dueAt <= now) tx.afterCommit(() => this.jobs.hurryIds(deliverNotices, [id]));
    return { id, channel: recipient.channel };
  }
}

import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { People, StoppedNumbers } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { inBulk, Jobs, type JobType } from '../../platform/jobs/index.js';
import { chooseRecipient, waysOfChannel } from './choose-recipient.js';
import { deliverCodes, deliverNotices } from '../delivering/deliver-notices.job.js';
import { insertNotices, type WrittenNotice } from './insert-notices.js';
import { letterheadOf } from './letterhead.js';
import type { AnyNewNotice, NewNotice, NoticeSubject } from './new-notice.js';
import { NoticeCodes } from './notice-codes.js';
import { pendingStatuses } from '../ledger/notice.status.js';
import { NoticeBreaksRule28 } from '../notification.errors.js';
import { nextWakingInstant } from '../delivering/quiet-hours.js';
import { lintNotice } from '../templates/lint-notice.js';
import type { NoticeKind } from '../templates/notice-parameters.js';
import { renderNotice, type RenderedNotice } from '../templates/render-notice.js';
import { addToTrail } from '../ledger/trail.js';

/** Promises messages as rows beside the facts they tell of, and calls them off again. */
@Injectable()
export class Notices {
  constructor(
    private readonly people: People,
    private readonly stopped: StoppedNumbers,
    private readonly units: UnitTree,
    private readonly codes: NoticeCodes,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Promises one message in the caller's transaction. Its words are fixed now; it is sent after the commit, outside
   * 21:00–08:00 unless it is a code somebody waits for.
   *
   * @returns its id; undefined when the same message was promised before or the person has been erased
   * @throws {NoticeBreaksRule28} when what it quotes (a place, a number) makes it look like a scam
   */
  async promise<Kind extends NoticeKind>(tx: Tx, it: NewNotice<Kind>): Promise<string | undefined> {
    const [id] = await this.promiseAll(tx, [it as AnyNewNotice]);
    return id;
  }

  /**
   * The same for many, in a few statements.
   *
   * @returns the ids of those that are new
   * @throws {NoticeBreaksRule28}
   */
  async promiseAll(tx: Tx, wanted: AnyNewNotice[]): Promise<string[]> {
    const written = await this.write(tx, wanted);
    const now = this.clock.now();
    const inserted = await insertNotices(tx, written, now);
    const fresh = written.filter(({ id }) => inserted.has(id));
    const dueNow = fresh.filter(({ recipient, dueAt }) => recipient && dueAt <= now);
    tx.afterCommit(() => this.hurry(dueNow));
    return fresh.map(({ id }) => id);
  }

  /**
   * Calls off what is promised about a subject and not yet on its way (rule 17).
   *
   * @param reason a short phrase for the trail
   * @param kinds only these; all when absent
   */
  async cancelAbout(
    tx: Tx,
    about: NoticeSubject,
    reason = '不再需要',
    kinds?: NoticeKind[],
  ): Promise<void> {
    await this.cancelAboutAll(tx, about.type, [about.id], reason, kinds);
  }

  /** The same about many subjects of one type. @returns what was called off, and about whom */
  async cancelAboutAll(
    tx: Tx,
    type: NoticeSubject['type'],
    ids: string[],
    reason: string,
    kinds?: NoticeKind[],
  ): Promise<{ kind: NoticeKind; aboutId: string }[]> {
    const cancelled = await tx.query<{ id: string; kind: NoticeKind; aboutId: string }>(
      `UPDATE notice SET status = 'cancelled' WHERE subject_type = $1 AND subject_id = ANY($2) AND status = ANY($3)
         AND ($4::text[] IS NULL OR kind = ANY($4)) RETURNING id, kind, subject_id AS "aboutId"`,
      [type, ids, pendingStatuses, kinds ?? null],
    );
    const at = this.clock.now();
    await addToTrail(
      tx,
      cancelled.map(({ id }) => ({
        id: this.ids.next(),
        noticeId: id,
        at,
        status: 'cancelled',
        what: 'called-off',
        detail: reason,
      })),
    );
    return cancelled;
  }

  /** A batch waits behind what single people wait for. */
  private async hurry(due: WrittenNotice[]): Promise<void> {
    const codes = due.filter((it) => it.isAtAnyHour);
    const others = due.filter((it) => !it.isAtAnyHour);
    this.hurryIds(deliverCodes, codes);
    this.hurryIds(
      deliverNotices,
      others.filter(({ it }) => !it.batchId),
    );
    await inBulk(async () =>
      this.hurryIds(
        deliverNotices,
        others.filter(({ it }) => it.batchId),
      ),
    );
  }

  private hurryIds(job: JobType<{ ids: string[] }>, some: WrittenNotice[]): void {
    if (some.length === 0) return;
    this.jobs.hurryIds(
      job,
      some.map(({ id }) => id),
    );
  }

  /** What was promised before, and to whom nothing can be sealed any more, is left out. */
  private async write(tx: Tx, wanted: AnyNewNotice[]): Promise<WrittenNotice[]> {
    const personIds = wanted.map((it) => it.personId);
    const [known, people, stopped] = await Promise.all([
      tx.query<{ sameAs: string }>(
        'SELECT same_as AS "sameAs" FROM notice WHERE same_as = ANY($1)',
        [wanted.map((it) => it.sameAs)],
      ),
      this.people.openWithKeys(tx, personIds),
      this.stopped.of(tx, personIds),
    ]);
    const before = new Set(known.map((it) => it.sameAs));
    const fresh = wanted.filter((it) => !before.has(it.sameAs) && people.has(it.personId));
    const codes = await this.codes.fresh(tx, fresh.length);
    const now = this.clock.now();
    const units = await this.units.all();
    return Promise.all(
      fresh.map(async (it, index) => {
        const { details, key } = people.get(it.personId)!;
        const { code, digest } = codes[index]!;
        const isCode = it.kind === 'phone-code';
        const recipient = chooseRecipient(
          details,
          stopped.get(it.personId),
          it.channel && waysOfChannel(it.channel),
        );
        const head = letterheadOf(await this.units.byId(it.unitId), units, code);
        return {
          it,
          id: this.ids.next(),
          eventId: this.ids.next(),
          key,
          words: wordsOf(it, head),
          codeDigest: digest,
          step: recipient ? 'promised' : 'unreachable',
          recipient,
          dueAt: dueInstant(now, it.notBefore, isCode),
          isAtAnyHour: isCode,
        };
      }),
    );
  }
}

/** @throws {NoticeBreaksRule28} */
function wordsOf(it: AnyNewNotice, head: ReturnType<typeof letterheadOf>): RenderedNotice {
  const words = renderNotice<NoticeKind>(it.kind, it.parameters, head, it.language ?? 'zh-CN');
  const findings = lintNotice(words.text, head);
  if (findings.length > 0) throw new NoticeBreaksRule28(findings);
  return words;
}

function dueInstant(now: Date, notBefore: Date | undefined, isCode: boolean): Date {
  const wished = notBefore && notBefore > now ? notBefore : now;
  return isCode ? wished : nextWakingInstant(wished);
}

import { Injectable } from '@nestjs/common';
import { UnitTree } from '../identity/index.js';
import { People } from '../people/index.js';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { Jobs } from '../platform/jobs/index.js';
import { xuchangDay, xuchangMoment } from '../platform/xuchang-time.js';
import { chooseRecipient } from './choose-recipient.js';
import { deliverCodes, deliverNotices } from './deliver-notices.job.js';
import { insertNotice } from './insert-notice.js';
import { letterheadOf } from './letterhead.js';
import type { NewNotice, NoticeSubject } from './new-notice.js';
import { NoticeCodes } from './notice-codes.js';
import { pendingStatuses } from './notice.status.js';
import { NoticeBreaksRule28 } from './notification.errors.js';
import { nextWakingInstant } from './quiet-hours.js';
import { lintNotice } from './templates/lint-notice.js';
import type { NoticeKind } from './templates/notice-parameters.js';
import { renderNotice } from './templates/render-notice.js';
import { addToTrail, type TrailStep } from './trail.js';

/** Promises messages as rows beside the facts they tell of, and calls them off again. */
@Injectable()
export class Notices {
  constructor(
    private readonly people: People,
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
    const known = await tx.query('SELECT 1 FROM notice WHERE same_as = $1', [it.sameAs]);
    const person = known.length === 0 ? await this.people.open(tx, it.personId) : null;
    if (!person) return undefined;
    const now = this.clock.now();
    const id = this.ids.next();
    const isCode = it.kind === 'phone-code';
    const dueAt = dueInstant(now, it.notBefore, isCode);
    const recipient = chooseRecipient(person);
    const { code, digest } = await this.codes.fresh(tx);
    const isNew = await insertNotice(
      tx,
      it,
      {
        ...(await this.write(it, code)),
        id,
        recipient,
        dueAt,
        isAtAnyHour: isCode,
        createdAt: now,
      },
      await this.people.keyOf(tx, it.personId),
    );
    if (!isNew) return undefined;
    await tx.query(
      `INSERT INTO notice_code (code_digest, unit_id, issued_month) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [digest, it.unitId, xuchangDay(now).slice(0, 7)],
    );
    await this.tell(
      tx,
      recipient
        ? [{ noticeId: id, status: 'created', what: 'promised', detail: xuchangMoment(dueAt) }]
        : [{ noticeId: id, status: 'permanent-failure', what: 'unreachable' }],
    );
    if (recipient && dueAt <= now) {
      tx.afterCommit(() => this.jobs.hurryIds(isCode ? deliverCodes : deliverNotices, [id]));
    }
    return id;
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
    const cancelled = await tx.query<{ id: string }>(
      `UPDATE notice SET status = 'cancelled' WHERE subject_type = $1 AND subject_id = $2 AND status = ANY($3)
         AND ($4::text[] IS NULL OR kind = ANY($4)) RETURNING id`,
      [about.type, about.id, pendingStatuses, kinds ?? null],
    );
    await this.tell(
      tx,
      cancelled.map(({ id }) => ({
        noticeId: id,
        status: 'cancelled',
        what: 'called-off',
        detail: reason,
      })),
    );
  }

  /** @throws {NoticeBreaksRule28} */
  private async write<Kind extends NoticeKind>(it: NewNotice<Kind>, code: string) {
    const unit = await this.units.byId(it.unitId);
    const head = letterheadOf(unit, await this.units.all(), code);
    const written = renderNotice(it.kind, it.parameters, head, it.language ?? 'zh-CN');
    const findings = lintNotice(written.text, head);
    if (findings.length > 0) throw new NoticeBreaksRule28(findings);
    return written;
  }

  private async tell(tx: Tx, steps: Omit<TrailStep, 'id' | 'at'>[]): Promise<void> {
    const at = this.clock.now();
    await addToTrail(
      tx,
      steps.map((step) => ({ ...step, id: this.ids.next(), at })),
    );
  }
}

function dueInstant(now: Date, notBefore: Date | undefined, isCode: boolean): Date {
  const wished = notBefore && notBefore > now ? notBefore : now;
  return isCode ? wished : nextWakingInstant(wished);
}

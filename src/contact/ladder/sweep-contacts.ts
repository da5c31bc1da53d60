import { Injectable } from '@nestjs/common';
import { saidOfEither } from '../../notifications/index.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import { Log } from '../../platform/logging/index.js';
import { Climb } from './climb.js';
import { isNoticeStep, type NoticeStep } from './contact-step.js';
import { Contact, isForSweep } from './contact.entity.js';
import { judgeNotice, type NoticeSoFar } from './judge-notice.js';
import { Ladder } from './ladder.js';
import { sweepContacts } from './sweep-contacts.job.js';

const batchSize = 50;

/** What somebody waits for, and what was told meanwhile by other ways: the rows that are due say which to look at. */
@Injectable()
export class SweepContacts {
  constructor(
    private readonly database: Database,
    private readonly climb: Climb,
    private readonly ladder: Ladder,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  @HandlesJob(sweepContacts)
  async execute(): Promise<void> {
    for (const id of await this.overtaken()) await this.one(id);
    const seen: string[] = [];
    for (;;) {
      const due = await this.due(seen);
      if (due.length === 0) return;
      for (const id of due) await this.one(id);
      seen.push(...due);
    }
  }

  private async due(except: string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM contact WHERE (${isForSweep}) AND due_at <= $1 AND id <> ALL($2::uuid[])
       ORDER BY due_at, id LIMIT ${batchSize}`,
      [this.clock.now(), except],
    );
    return rows.map((it) => it.id);
  }

  /** Somebody has to act, but a late receipt or a colleague’s word says that the owner knows. */
  private async overtaken(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT contact.id FROM contact WHERE ${isOvertaken} ORDER BY contact.id`,
    );
    return rows.map((it) => it.id);
  }

  /** One that fails must not hold up the others. */
  private async one(id: string): Promise<void> {
    try {
      await this.database.transaction((tx) => this.settle(tx, id));
    } catch (error) {
      const { name, code } = error as Error & { code?: string };
      this.log.error({ contact: id, reason: name, code }, 'a contact could not be taken further');
    }
  }

  private async settle(tx: Tx, id: string): Promise<void> {
    const contact = await tx.manager.findOne(Contact, {
      where: { id },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (!contact) return;
    const { status, step } = contact;
    if (status === 'told') await this.askByPhone(tx, contact);
    else if (status === 'trying' && isNoticeStep(step)) await this.judge(tx, contact, step);
    else await this.hear(tx, contact);
  }

  private async judge(tx: Tx, contact: Contact, step: NoticeStep): Promise<void> {
    contact.noticeId ??= await this.noticeOf(tx, contact);
    const notice = await this.read(tx, contact.noticeId);
    const now = this.clock.now();
    const judgement = judgeNotice(notice, now, this.ladder.patienceMs(step));
    const { noticeId } = contact;
    if (judgement.is === 'wait') {
      await this.climb.change(tx, contact, { dueAt: judgement.until });
    } else if (judgement.is === 'told') {
      await this.climb.rest(
        tx,
        contact,
        'told',
        { step, outcome: 'told', noticeId },
        this.answerBy(contact),
      );
    } else {
      const { outcome, isByHand } = judgement;
      const isBack = step === 'letter' && outcome === 'not-reached';
      const attempt = { step, outcome: isBack ? ('returned' as const) : outcome, noticeId };
      await this.climb.on(tx, contact, attempt, isByHand);
    }
  }

  /** Told of a time and silent: somebody asks. Whoever has answered is no longer `told`. */
  private async askByPhone(tx: Tx, contact: Contact): Promise<void> {
    const { dueAt, step } = contact;
    if (!dueAt || dueAt > this.clock.now()) return;
    await this.climb.on(tx, contact, { step, outcome: 'no-answer-yet' }, true);
  }

  private async hear(tx: Tx, contact: Contact): Promise<void> {
    const [delivered] = await tx.query<{ id: string }>(
      `SELECT notice.id FROM contact JOIN notice ON ${isAbout} WHERE contact.id = $1 AND ${isOvertaken}
         AND notice.status = 'delivered' ORDER BY notice.id LIMIT 1`,
      [contact.id],
    );
    if (!delivered) return;
    const attempt = { step: contact.step, outcome: 'told' as const, noticeId: delivered.id };
    await this.climb.rest(tx, contact, 'told', attempt, this.answerBy(contact));
  }

  /** Only who was given a time has something to answer. */
  private answerBy({ appointmentId }: Contact): Date | null {
    return appointmentId ? new Date(this.clock.now().getTime() + this.ladder.answerMs) : null;
  }

  /** The message that there is something new: of the time given, or that the vehicle is found. */
  private async noticeOf(tx: Tx, contact: Contact): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      `SELECT notice.id FROM contact JOIN notice ON ${isAbout} WHERE contact.id = $1
       ORDER BY notice.created_at DESC, notice.id DESC LIMIT 1`,
      [contact.id],
    );
    return row?.id ?? null;
  }

  private async read(tx: Tx, id: string | null): Promise<NoticeSoFar | undefined> {
    const [row] = await tx.query<NoticeSoFar>(
      `SELECT status, created_at AS "createdAt", sent_at AS "sentAt" FROM notice WHERE id = $1`,
      [id],
    );
    return row;
  }
}

const told = (
  ['vehicle-found', 'event-invitation', 'visit-moved', 'event-cancelled'] as const
).flatMap(saidOfEither);

/** That a part was found is said of the part: the report waits for its vehicle. */
const isAbout = `notice.subject_id = coalesce(contact.appointment_id, (
    SELECT CASE WHEN part IS NULL THEN contact.report_id ELSE vehicle.id END
    FROM recovered_vehicle vehicle WHERE vehicle.id = contact.vehicle_id))
  AND notice.person_id = contact.person_id AND notice.created_at >= contact.begun_at
  AND notice.kind IN (${told.map((it) => `'${it}'`).join(', ')})`;

const isOvertaken = `contact.status IN ('trying', 'unreached') AND NOT (${isForSweep.replaceAll(/\b(status|step)\b/g, 'contact.$1')})
  AND EXISTS (SELECT FROM notice WHERE ${isAbout} AND notice.status = 'delivered')
  AND NOT EXISTS (SELECT FROM contact_attempt it WHERE it.contact_id = contact.id AND it.outcome IN ('told', 'wrong-number')
    AND it.at >= contact.begun_at)`;

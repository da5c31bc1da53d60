import { Injectable } from '@nestjs/common';
import { nextWakingInstant, TellAgain } from '../../notifications/index.js';
import { NumbersStopped, People, StoppedNumbers } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import type { Attempt } from './attempts.js';
import { Attempts } from './attempts.js';
import { isNoticeStep, type ContactStep } from './contact-step.js';
import type { Contact } from './contact.entity.js';
import { contactLife, type ContactStatus } from './contact.status.js';
import { Ladder } from './ladder.js';
import { canBeTaken } from './next-step.js';

/** A notice that was just promised is looked at again after so long. */
export const lookAfterMs = 10 * 60_000;

type Changes = Partial<Pick<Contact, 'step' | 'noticeId' | 'dueAt' | 'unanswered' | 'status'>>;

/** Moves a locked contact: what was tried is logged, and the next step follows from it. */
@Injectable()
export class Climb {
  constructor(
    private readonly ladder: Ladder,
    private readonly attempts: Attempts,
    private readonly again: TellAgain,
    private readonly people: People,
    private readonly stopped: StoppedNumbers,
    private readonly clock: Clock,
  ) {}

  /** The step led nowhere: the first one after it that can be gone is next; with none left the owner is unreached. */
  async on(tx: Tx, contact: Contact, attempt: Attempt, isByHand = false): Promise<void> {
    await this.attempts.add(tx, contact, attempt);
    for (const step of this.ladder.after(contact.step, isByHand)) {
      const changes = await this.begin(tx, contact, step);
      if (changes) {
        await this.change(tx, contact, { unanswered: 0, ...changes, step, status: 'trying' });
        return;
      }
      await this.attempts.add(tx, contact, { step, outcome: 'no-such-way' });
    }
    await this.change(tx, contact, { status: 'unreached', dueAt: null });
  }

  /** The owner knows, or has answered: nothing more is due, unless an answer is waited for. */
  async rest(
    tx: Tx,
    contact: Contact,
    status: Extract<ContactStatus, 'told' | 'answered'>,
    attempt: Attempt,
    dueAt: Date | null = null,
  ): Promise<void> {
    await this.attempts.add(tx, contact, attempt);
    await this.change(tx, contact, { status, dueAt });
  }

  /** Goes to a step by hand at once, e.g. to call at a number that was just found. */
  async to(tx: Tx, contact: Contact, step: ContactStep, attempt: Attempt): Promise<void> {
    await this.attempts.add(tx, contact, attempt);
    const dueAt = nextWakingInstant(this.clock.now());
    await this.change(tx, contact, { status: 'trying', step, dueAt, unanswered: 0 });
  }

  async change(tx: Tx, contact: Contact, changes: Changes): Promise<void> {
    const status = changes.status ?? contact.status;
    if (status !== contact.status) contactLife.assertMove(contact.status, status);
    const isNew = status !== contact.status || (changes.step ?? contact.step) !== contact.step;
    Object.assign(contact, changes, {
      status,
      takenBy: null,
      takenUntil: null,
      ...(isNew && { since: this.clock.now() }),
    });
    await tx.manager.save(contact);
  }

  /** @returns what the contact is in this step; undefined where it leads to nobody */
  private async begin(tx: Tx, contact: Contact, step: ContactStep): Promise<Changes | undefined> {
    const now = this.clock.now();
    if (isNoticeStep(step)) {
      const told = contact.noticeId && (await this.again.execute(tx, contact.noticeId, [step]));
      return told
        ? { noticeId: told.id, dueAt: nextWakingInstant(new Date(now.getTime() + lookAfterMs)) }
        : undefined;
    }
    const person = await this.people.open(tx, contact.personId);
    const stopped = (await this.stopped.of(tx, [contact.personId])).get(contact.personId);
    const isPossible = person && canBeTaken(step, person, stopped ?? new NumbersStopped());
    return isPossible ? { dueAt: nextWakingInstant(now) } : undefined;
  }
}

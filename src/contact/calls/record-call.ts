import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { CloseClaim, lockClaim } from '../../claims/index.js';
import { CallOffNumber, nextWakingInstant } from '../../notifications/index.js';
import { NumbersStopped, People, StoppedNumbers } from '../../people/index.js';
import { systemActor, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import {
  awaitedStatuses,
  BookAppointment,
  DeclineAppointment,
  NotMine,
} from '../../return-events/index.js';
import { AgentMissing, CallNotYours, NoTimeToKeep } from '../contact.errors.js';
import type { CallOutcome } from '../ladder/attempt-outcome.js';
import { Attempts } from '../ladder/attempts.js';
import { Climb } from '../ladder/climb.js';
import type { Contact } from '../ladder/contact.entity.js';
import { Ladder } from '../ladder/ladder.js';
import { lockContact } from '../ladder/lock-contact.js';
import { numbersToCall } from '../ladder/next-step.js';

export interface CallResult {
  outcome: CallOutcome;
  note?: string;
  agent?: { name: string; phone: string };
}

/**
 * How a call ended, and what follows: a time is kept or given up, an agent expected, a number stopped, a claim withdrawn.
 * Long because each of the six outcomes acts in one transaction, and they share what stands around them.
 */
@Injectable()
export class RecordCall {
  constructor(
    private readonly database: Database,
    private readonly book: BookAppointment,
    private readonly decline: DeclineAppointment,
    private readonly notMine: NotMine,
    private readonly closeClaim: CloseClaim,
    private readonly people: People,
    private readonly stopped: StoppedNumbers,
    private readonly callOff: CallOffNumber,
    private readonly climb: Climb,
    private readonly attempts: Attempts,
    private readonly ladder: Ladder,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | CallNotYours | AgentMissing | NoTimeToKeep | IllegalMove} */
  async execute(actor: Actor, id: string, result: CallResult) {
    if (result.outcome === 'agent' && !result.agent) throw new AgentMissing();
    return this.database.transaction(async (tx) => {
      // Claim and appointment are locked before the contact, as everywhere.
      await this.tellTheSentence(tx, actor, id, result);
      const contact = await lockContact(tx, actor, id);
      const { outcome, note } = result;
      const attempt = { step: 'call' as const, outcome, byStaff: actor.id, note };
      if (outcome === 'wrong-number') await this.stopNumber(tx, actor, contact, attempt);
      else if (outcome === 'no-answer') await this.tryLater(tx, contact, attempt);
      else if (outcome === 'not-mine') await this.attempts.add(tx, contact, attempt);
      else await this.climb.rest(tx, contact, 'answered', attempt);
      this.audit.record(tx, actor, {
        action: 'owner-called',
        unitId: contact.unitId,
        subjectType: 'contact',
        subjectId: id,
        person: await this.people.spokenOf(tx, contact.personId),
        after: { outcome, note },
      });
      const { status, step, dueAt } = contact;
      return { id, status, step, dueAt };
    });
  }

  /** @throws {CallNotYours} unless the actor took this call and still holds it */
  private async tellTheSentence(
    tx: Tx,
    actor: Actor,
    id: string,
    { outcome, note, agent }: CallResult,
  ): Promise<void> {
    const [held] = await tx.query<{ appointmentId: string | null; claimId: string | null }>(
      `SELECT (SELECT id FROM appointment WHERE id = appointment_id AND status = ANY($4)) AS "appointmentId",
         (SELECT claim.id FROM claim WHERE claim.report_id = contact.report_id
           AND claim.vehicle_id = contact.vehicle_id ORDER BY id DESC LIMIT 1) AS "claimId"
       FROM contact WHERE id = $1 AND taken_by = $2 AND taken_until > $3 AND status = 'trying' AND step = 'call'`,
      [id, actor.id, this.clock.now(), awaitedStatuses],
    );
    if (!held) {
      await lockContact(tx, actor, id);
      throw new CallNotYours();
    }
    const { appointmentId, claimId } = held;
    if (outcome === 'agent' && !appointmentId) throw new NoTimeToKeep();
    if (outcome === 'not-mine') await this.disown(tx, actor, appointmentId, claimId, note);
    if (!appointmentId) return;
    if (outcome === 'coming') await this.book.within(tx, actor, appointmentId);
    if (outcome === 'agent') await this.book.within(tx, actor, appointmentId, agent);
    if (outcome === 'another-day') await this.decline.within(tx, actor, appointmentId, note);
  }

  /** As on the web: the claim is withdrawn, and an officer looks at the match again (rule 33). */
  private async disown(
    tx: Tx,
    actor: Actor,
    appointmentId: string | null,
    claimId: string | null,
    note?: string,
  ): Promise<void> {
    if (appointmentId) {
      await this.notMine.within(tx, actor, appointmentId, note);
      return;
    }
    if (!claimId) throw new NotFound('claim');
    const { claim } = await lockClaim(tx, systemActor, claimId);
    await this.closeClaim.as(tx, actor, claim, 'withdrawn', 'The owner says it is not theirs.');
  }

  /** The number is never used again for this person; the call goes on at the other, if there is one. */
  private async stopNumber(
    tx: Tx,
    actor: Actor,
    contact: Contact,
    attempt: Parameters<Climb['on']>[2],
  ): Promise<void> {
    const { called, others } = await this.numbers(tx, contact);
    if (called) {
      await this.stopped.stop(tx, contact.personId, called, actor.id);
      await this.callOff.execute(tx, contact.personId, called);
    }
    if (others > 0) await this.climb.to(tx, contact, 'call', attempt);
    else await this.climb.on(tx, contact, attempt);
  }

  private async tryLater(
    tx: Tx,
    contact: Contact,
    attempt: Parameters<Climb['on']>[2],
  ): Promise<void> {
    const unanswered = contact.unanswered + 1;
    if (unanswered >= this.ladder.callTries) {
      await this.climb.on(tx, contact, attempt);
      return;
    }
    await this.attempts.add(tx, contact, attempt);
    const later = new Date(this.clock.now().getTime() + this.ladder.callPauseMs);
    await this.climb.change(tx, contact, { unanswered, dueAt: nextWakingInstant(later) });
  }

  private async numbers(tx: Tx, { personId, unanswered }: Contact) {
    const person = await this.people.open(tx, personId);
    const stopped = (await this.stopped.of(tx, [personId])).get(personId) ?? new NumbersStopped();
    const fields = person ? numbersToCall(person, stopped) : [];
    const field = numberOfTry(fields, unanswered);
    return { called: field && person?.[field], others: fields.length - 1 };
  }
}

/** Tries go in turns through the numbers that are left. */
export function numberOfTry<Field>(
  fields: readonly Field[],
  unanswered: number,
): Field | undefined {
  return fields[unanswered % Math.max(fields.length, 1)];
}

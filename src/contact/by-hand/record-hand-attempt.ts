import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { NumbersStopped, People, StoppedNumbers } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { NotThisStep } from '../contact.errors.js';
import type { ContactStep } from '../ladder/contact-step.js';
import type { Contact } from '../ladder/contact.entity.js';
import { Climb } from '../ladder/climb.js';
import { lockContact } from '../ladder/lock-contact.js';
import type { HandAttemptDto, HandOutcome } from './attempt.dto.js';

const stepOf: Record<HandOutcome, ContactStep> = {
  found: 'plate-register',
  'nothing-new': 'plate-register',
  reached: 'visit',
  'not-at-home': 'visit',
};

/** What an officer did who looked into the plate register or went there. */
@Injectable()
export class RecordHandAttempt {
  constructor(
    private readonly database: Database,
    private readonly climb: Climb,
    private readonly people: People,
    private readonly stopped: StoppedNumbers,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | NotThisStep | InvalidInput} */
  async execute(actor: Actor, id: string, { outcome, phone, note }: HandAttemptDto) {
    if (outcome === 'found' && !phone) {
      throw new InvalidInput('phone-missing', 'The number that was found has to be given.', {
        field: 'phone',
      });
    }
    return this.database.transaction(async (tx) => {
      const contact = await lockContact(tx, actor, id);
      const step = stepOf[outcome];
      const isDue = ['trying', 'unreached'].includes(contact.status);
      // Somebody may go there before their turn has come; the register is asked at its step.
      if (!isDue || (step !== contact.step && outcome !== 'reached')) {
        throw new NotThisStep(contact.step, contact.status);
      }
      const attempt = { step, outcome, byStaff: actor.id, note };
      if (outcome === 'found') {
        await this.addNumber(tx, contact, phone!);
        await this.climb.to(tx, contact, 'call', attempt);
      } else if (outcome === 'reached') await this.climb.rest(tx, contact, 'answered', attempt);
      else await this.climb.on(tx, contact, attempt);
      this.audit.record(tx, actor, {
        action: 'owner-looked-for',
        unitId: contact.unitId,
        subjectType: 'contact',
        subjectId: id,
        person: await this.people.spokenOf(tx, contact.personId),
        after: { outcome, phone, note },
      });
      return { id, status: contact.status, step: contact.step, dueAt: contact.dueAt };
    });
  }

  /** It takes the place of a number that was stopped, or of none. */
  private async addNumber(tx: Tx, { personId }: Contact, phone: string): Promise<void> {
    const person = await this.people.open(tx, personId);
    if (!person) return;
    const stopped = (await this.stopped.of(tx, [personId])).get(personId) ?? new NumbersStopped();
    const place = stopped.has(person.phone) ? 'phone' : 'secondPhone';
    await this.people.change(tx, personId, { ...person, [place]: phone });
  }
}

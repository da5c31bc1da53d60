import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { attemptOutcomes, type AttemptOutcome } from './attempt-outcome.js';
import { contactSteps, type ContactStep } from './contact-step.js';

const listed = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/** Rule 19: one attempt to reach an owner. Only ever added to; a trigger refuses all but emptying the note. */
@Entity()
@Check('contact_attempt_step_check', `step IN (${listed(contactSteps)})`)
@Check('contact_attempt_outcome_check', `outcome IN (${listed(attemptOutcomes)})`)
@Index(['contactId', 'id'])
export class ContactAttempt {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  contactId: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  step: ContactStep;

  @Column('text')
  outcome: AttemptOutcome;

  /** null for the system */
  @Column('uuid', { nullable: true })
  byStaff: string | null;

  @Column('uuid', { nullable: true })
  noticeId: string | null;

  /** in the officer's words; sealed with the owner's data key */
  @Column('bytea', { nullable: true })
  note: Buffer | null;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { dueThings, type DueThing } from './due-things.js';

const quoted = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

export const dueOutcomes = ['done', 'overtaken', 'called-off'] as const;
export type DueOutcome = (typeof dueOutcomes)[number];

/** What falls due about an appointment, and when; the sweep does it once. */
@Entity()
@Check('appointment_due_what_check', `what IN (${quoted(dueThings)})`)
@Check('appointment_due_outcome_check', `outcome IN (${quoted(dueOutcomes)})`)
@Check('appointment_due_settled_check', '(done_at IS NULL) = (outcome IS NULL)')
@Index('appointment_due_unsettled', ['dueAt'], { where: 'done_at IS NULL' })
export class AppointmentDue {
  @PrimaryColumn('uuid')
  appointmentId: string;

  @PrimaryColumn('text')
  what: DueThing;

  @Column('timestamptz')
  dueAt: Date;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  /** overtaken: a later reminder, or the time itself, made it pointless */
  @Column('text', { nullable: true })
  outcome: DueOutcome | null;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { contactSteps, noticeSteps, type ContactStep } from './contact-step.js';
import { contactLife, type ContactStatus } from './contact.status.js';

const listed = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/** SQL: the sweep has to look; elsewhere a person has something to do, or nobody. */
export const isForSweep = `status = 'told' OR (status = 'trying' AND step IN (${listed(noticeSteps)}))`;

/** The work of reaching one owner about one vehicle, step by step, until they know. */
@Entity()
@Check('contact_status_check', contactLife.check('status'))
@Check('contact_step_check', `step IN (${listed(contactSteps)})`)
@Check('contact_taken_check', '(taken_by IS NULL) = (taken_until IS NULL)')
@Index('contact_pair', ['reportId', 'vehicleId'], { unique: true })
@Index(['vehicleId'])
@Index(['personId'])
@Index('contact_sweep_index', ['dueAt'], { where: isForSweep })
@Index('contact_to_do_index', ['unitId', 'step', 'dueAt'], { where: `status = 'trying'` })
export class Contact {
  @PrimaryColumn('uuid')
  id: string;

  /** whose officers have to reach them */
  @Column('uuid')
  unitId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  vehicleId: string;

  @Column('uuid')
  reportId: string;

  /** the time that has to be told, once there is one; before it, that the vehicle is found */
  @Column('uuid', { nullable: true })
  appointmentId: string | null;

  @Column('text')
  status: ContactStatus;

  /** the one that is being tried, or was last */
  @Column('text')
  step: ContactStep;

  /** that step's notice; null until it is known, and where there is none */
  @Column('uuid', { nullable: true })
  noticeId: string | null;

  /** since when the state and the step are what they are */
  @Column('timestamptz')
  since: Date;

  /** when there was last something new to tell */
  @Column('timestamptz')
  begunAt: Date;

  /** when the sweep looks again or a person has to act; null when there is nothing to wait for */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** calls that nobody answered, in this step */
  @Column('int', { default: 0 })
  unanswered: number;

  /** who is calling just now: two desks don't call the same person */
  @Column('uuid', { nullable: true })
  takenBy: string | null;

  @Column('timestamptz', { nullable: true })
  takenUntil: Date | null;
}

import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { drawnAtRandom } from '../../platform/database/index.js';
import {
  appointmentLife,
  liveAppointmentStatuses,
  type AppointmentStatus,
} from './appointment.status.js';

const live = liveAppointmentStatuses.map((it) => `'${it}'`).join(', ');

/** What a second live appointment of a claim meets, as `ON CONFLICT` names it. */
export const oneLivePerClaim = `(claim_id) WHERE status IN (${live})`;

/** Where the reason lies sealed. */
export const appointmentReasonOf = (id: string) => ({
  table: 'appointment',
  column: 'reason',
  id,
});

/** One owner's time at one event for one vehicle. What falls due about it stands in `appointment_due`. */
@Entity()
@Check('appointment_status_check', appointmentLife.check('status'))
@Index('appointment_one_live_per_claim', ['claimId'], {
  unique: true,
  where: `status IN (${live})`,
})
@Unique(drawnAtRandom('appointment_pass_code_once'), ['passCode'])
@Index('appointment_bay', ['eventId', 'bay'], { unique: true, where: 'bay IS NOT NULL' })
@Index(['eventId', 'status'])
@Index(['slotId'])
@Index(['reportId'])
@Index(['vehicleId'])
export class Appointment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  /** the event's unit: its staff see it */
  @Column('uuid')
  unitId: string;

  /** null for who came without one */
  @Column('uuid', { nullable: true })
  slotId: string | null;

  @Column('uuid')
  claimId: string;

  @Column('uuid')
  vehicleId: string;

  @Column('uuid')
  reportId: string;

  @Column('uuid')
  ownerId: string;

  /** who comes in the owner's place, as the owner said beforehand; their papers are looked at on the day (rule 11) */
  @Column('uuid', { nullable: true })
  agentId: string | null;

  /** where the vehicle stands in the yard, e.g. `A-017` */
  @Column('text', { nullable: true })
  bay: string | null;

  @Column('text')
  status: AppointmentStatus;

  /** what the owner reads out; worthless without their ID */
  @Column('text')
  passCode: string;

  @Column('timestamptz')
  assignedAt: Date;

  @Column('timestamptz', { nullable: true })
  invitedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** why it was declined, moved or cancelled, mostly in the owner's own words: sealed with the owner's key */
  @Column('bytea', { nullable: true })
  reason: Buffer | null;

  /** made by the desk's device, so that a retry is a no-op */
  @Column('uuid', { nullable: true, unique: true })
  checkInId: string | null;

  @Column('timestamptz', { nullable: true })
  checkedInAt: Date | null;

  @Column('uuid', { nullable: true })
  checkedInBy: string | null;

  @Column('int', { default: 1 })
  version: number;
}

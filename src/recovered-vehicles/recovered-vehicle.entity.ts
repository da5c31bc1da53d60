import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  VEHICLE_PARTS,
  VEHICLE_TYPES,
  type VehiclePart,
  type VehicleType,
} from '../identifiers/index.js';
import { CASE_TYPES, type CaseType } from './case-type.js';
import { recoveredVehicleLife, type RecoveredVehicleStatus } from './recovered-vehicle.status.js';

const quoted = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/** One physical vehicle, or a part of one without it, in custody, counted once. Its numbers stand in `recovered_vehicle_identifier`. */
@Entity()
@Check('recovered_vehicle_status_check', recoveredVehicleLife.check('status'))
@Check('recovered_vehicle_vehicle_type_check', `vehicle_type IN (${quoted(VEHICLE_TYPES)})`)
@Check('recovered_vehicle_part_check', `part IN (${quoted(VEHICLE_PARTS)})`)
@Check('recovered_vehicle_case_type_check', `case_type IN (${quoted(CASE_TYPES)})`)
@Check(
  'recovered_vehicle_custodian_check',
  'custodian_id <> handling_officer_id AND custodian_id <> second_officer_id',
)
@Check('recovered_vehicle_two_officers_check', 'second_officer_id <> handling_officer_id')
@Index(['unitId', 'id'])
@Index(['caseId'])
@Index(['caseNumber'])
@Index(['intakeBatchId'])
@Index('recovered_vehicle_in_store', ['id'], {
  where: `status IN ('provisional', 'registered', 'matched')`,
})
@Index('recovered_vehicle_merged', ['mergedInto'], { where: 'merged_into IS NOT NULL' })
export class RecoveredVehicle {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recovered_vehicle_id_once' })
  id: string;

  /** what hangs on it in the yard; preprinted or issued */
  @Column('text', { unique: true })
  label: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  status: RecoveredVehicleStatus;

  /** of a part: the kind of vehicle it belongs to */
  @Column('text')
  vehicleType: VehicleType;

  /** null for a whole vehicle */
  @Column('text', { nullable: true })
  part: VehiclePart | null;

  @Column('text', { nullable: true })
  brand: string | null;

  @Column('text', { nullable: true })
  model: string | null;

  @Column('text', { nullable: true })
  colour: string | null;

  @Column('text', { nullable: true })
  marks: string | null;

  @Column('timestamptz')
  recoveredAt: Date;

  /** where it was found */
  @Column('text')
  place: string;

  @Column('uuid')
  handlingOfficerId: string;

  @Column('uuid', { nullable: true })
  secondOfficerId: string | null;

  /** who keeps it now; changed by custody alone once it was received (rule 3) */
  @Column('uuid', { nullable: true })
  custodianId: string | null;

  /** where it comes from when there is no case number */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  caseNumber: string | null;

  @Column('uuid', { nullable: true })
  caseId: string | null;

  @Column('text', { nullable: true })
  caseType: CaseType | null;

  /** code of the place it stands at now */
  @Column('text', { nullable: true })
  storagePlace: string | null;

  @Column('uuid')
  registeredBy: string;

  @Column('timestamptz')
  registeredAt: Date;

  /** until when the rest of a provisional registration is due (rule 1) */
  @Column('timestamptz')
  registrationDueAt: Date;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('uuid', { nullable: true })
  completedBy: string | null;

  /** a second claim, a buyer, an insurer: no return until resolved in writing (rule 14) */
  @Column('boolean', { default: false })
  isInDispute: boolean;

  @Column('timestamptz', { nullable: true })
  disputedSince: Date | null;

  /** since when a check has found something that is not closed yet: no return until then (rule 25) */
  @Column('timestamptz', { nullable: true })
  incidentSince: Date | null;

  /** the earlier recovery of a vehicle that was stolen again */
  @Column('uuid', { nullable: true })
  previousVehicleId: string | null;

  /** the night's haul it came in with */
  @Column('uuid', { nullable: true })
  intakeBatchId: string | null;

  /** the record that leads where both are about one vehicle */
  @Column('uuid', { nullable: true })
  mergedInto: string | null;

  /** counted up by every change; the ETag */
  @Column('int', { default: 1 })
  version: number;
}

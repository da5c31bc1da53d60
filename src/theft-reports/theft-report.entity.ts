import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { VehicleType } from '../identifiers/index.js';
import { VEHICLE_TYPES } from '../identifiers/index.js';
import { drawnAtRandom } from '../platform/database/index.js';
import { theftReportLife, type TheftReportStatus } from './theft-report.status.js';

export const reportSources = ['web', 'staff', 'import'] as const;
export type ReportSource = (typeof reportSources)[number];

const quoted = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/** Where the reason of a withdrawal lies sealed. */
export const withdrawnReasonOf = (id: string) => ({
  table: 'theft_report',
  column: 'withdrawn_reason',
  id,
});

/** What a victim says was stolen, when and where. Its numbers stand in `theft_report_identifier`, its owner in `person`. */
@Entity()
@Check('theft_report_status_check', theftReportLife.check('status'))
@Check('theft_report_vehicle_type_check', `vehicle_type IN (${quoted(VEHICLE_TYPES)})`)
@Check('theft_report_source_check', `source IN (${quoted(reportSources)})`)
@Check('theft_report_interval_check', 'stolen_from <= stolen_until')
@Unique(drawnAtRandom('theft_report_reference_once'), ['reference'])
@Index(['unitId', 'id'])
@Index(['ownerId'])
@Index('theft_report_incident', ['incidentNumber'], { where: 'incident_number IS NOT NULL' })
@Index('theft_report_merged', ['mergedInto'], { where: 'merged_into IS NOT NULL' })
export class TheftReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  reference: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  status: TheftReportStatus;

  @Column('text')
  source: ReportSource;

  @Column('text')
  vehicleType: VehicleType;

  @Column('text', { nullable: true })
  brand: string | null;

  @Column('text', { nullable: true })
  model: string | null;

  @Column('text', { nullable: true })
  colour: string | null;

  @Column('text', { nullable: true })
  marks: string | null;

  @Column('timestamptz')
  stolenFrom: Date;

  @Column('timestamptz')
  stolenUntil: Date;

  @Column('text')
  place: string;

  /** when the victim told the police; what rule 32 compares with the recovery */
  @Column('timestamptz', { nullable: true })
  reportedAt: Date | null;

  @Column('text', { nullable: true })
  incidentNumber: string | null;

  @Column('boolean', { nullable: true })
  insurerPaid: boolean | null;

  @Column('uuid')
  ownerId: string;

  /** the vehicle on whose public page a web filing began: numbers read there are used for false claims (rule 32) */
  @Column('uuid', { nullable: true })
  foundVehicleId: string | null;

  /** who stands behind what it says: accepted, filed or imported it, or changed its numbers or right-holder since (rule 34) */
  @Column('uuid', { nullable: true })
  acceptedBy: string | null;

  @Column('timestamptz')
  filedAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  /** the victim's own words, or an officer's of them: sealed with the owner's key */
  @Column('bytea', { nullable: true })
  withdrawnReason: Buffer | null;

  /** the record that leads where both are about one theft */
  @Column('uuid', { nullable: true })
  mergedInto: string | null;

  /** counted up by every change; the ETag */
  @Column('int', { default: 1 })
  version: number;
}

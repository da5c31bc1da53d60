import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  INCIDENT_KINDS,
  incidentLife,
  type IncidentKind,
  type IncidentStatus,
} from './incident.status.js';

/** What a check found that must not be so (rule 25): until it is closed, the vehicle is not returned. */
@Entity()
@Check('custody_incident_status_check', incidentLife.check('status'))
@Check(
  'custody_incident_kind_check',
  `kind IN (${INCIDENT_KINDS.map((it) => `'${it}'`).join(', ')})`,
)
@Index('custody_incident_open_once', ['vehicleId', 'kind'], {
  unique: true,
  where: `status = 'open'`,
})
@Index(['vehicleId', 'id'])
@Index(['unitId', 'id'])
export class CustodyIncident {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  unitId: string;

  @Column('uuid')
  vehicleId: string;

  @Column('text')
  kind: IncidentKind;

  @Column('text')
  status: IncidentStatus;

  /** the count that missed it; null where it was seen in another check */
  @Column('uuid', { nullable: true })
  stockTakeId: string | null;

  /** what was seen, of the vehicle */
  @Column('text', { nullable: true })
  observed: string | null;

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz')
  dueAt: Date;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** what had happened, or where it was found */
  @Column('text', { nullable: true })
  explanation: string | null;
}

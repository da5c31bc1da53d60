import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const alertKinds = ['staff-for-owner', 'suspect', 'staff-is-owner'] as const;
export type AlertKind = (typeof alertKinds)[number];

const quoted = alertKinds.map((it) => `'${it}'`).join(', ');

/** Who tried to collect and may not, told silently to those who may act on it (rule 12). No name stands here. */
@Entity()
@Check('collection_alert_kind_check', `kind IN (${quoted})`)
@Index(['appointmentId', 'kind'], { unique: true })
@Index(['unitId', 'id'])
export class CollectionAlert {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: AlertKind;

  @Column('uuid')
  unitId: string;

  @Column('uuid')
  appointmentId: string;

  @Column('uuid')
  vehicleId: string;

  @Column('uuid', { nullable: true })
  deskOfficerId: string | null;

  @Column('timestamptz')
  raisedAt: Date;
}

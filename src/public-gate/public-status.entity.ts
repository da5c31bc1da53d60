import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeptStatus } from './status-document.js';

/** What a victim sees of their own report, found by a digest of the reference. Holds no personal data. */
@Entity()
export class PublicStatus {
  @PrimaryColumn('bytea')
  key: Buffer;

  @Column('jsonb')
  document: KeptStatus;

  @Column('timestamptz')
  updatedAt: Date;
}

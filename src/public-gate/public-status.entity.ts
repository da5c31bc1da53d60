import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatusDocument } from './status-document.js';

/** What a victim sees of their own report, found by a digest of the reference. Holds no personal data. */
@Entity()
export class PublicStatus {
  @PrimaryColumn('bytea')
  key: Buffer;

  @Column('jsonb')
  document: StatusDocument;

  @Column('timestamptz')
  updatedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportKindName } from '../kinds/import-kind.js';

/** Which of our columns a unit has said that the titles of its lists are: a set of titles each. */
@Entity()
export class ImportMapping {
  @PrimaryColumn('uuid')
  unitId: string;

  @PrimaryColumn('text')
  kind: ImportKindName;

  /** of the set of titles, keyed: a list without titles has people there */
  @PrimaryColumn('bytea')
  titles: Buffer;

  /** by the keyed digest of a title one of our columns, or null for none */
  @Column('jsonb')
  columns: Record<string, string | null>;

  @Column('timestamptz')
  saidAt: Date;
}

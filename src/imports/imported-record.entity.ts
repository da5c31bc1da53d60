import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ImportKindName } from './kinds/import-kind.js';

/** What a unit has sent before, for ever: the same row again is recognised and changes nothing. */
@Entity()
@Index(['subjectId'])
export class ImportedRecord {
  @PrimaryColumn('uuid')
  unitId: string;

  @PrimaryColumn('text')
  kind: ImportKindName;

  /** `=` and the sender's own reference, or `#` and the digest of what the row says; `~2` for the second that says it */
  @PrimaryColumn('text')
  key: string;

  /** of what it said when it was last taken in */
  @Column('bytea')
  digest: Buffer;

  @Column('uuid')
  subjectId: string;
}

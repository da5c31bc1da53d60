import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const rowOutcomes = [
  'new',
  'updated',
  'unchanged',
  'superseded',
  'error',
  'undone',
  'kept',
] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What becomes of one row of a list; what it says lies sealed in its chunk. */
@Entity()
@Check('import_row_outcome_check', `outcome IN (${rowOutcomes.map((it) => `'${it}'`).join(', ')})`)
@Index(['importId', 'key', 'line'])
@Index(['importId', 'chunk'])
export class ImportRow {
  @PrimaryColumn('uuid')
  importId: string;

  /** as a person counts in the file */
  @PrimaryColumn('int')
  line: number;

  @Column('int')
  chunk: number;

  /**
   * What makes it the same as a row sent before: `=` and the sender's reference, `#` and the digest of what it says, `+` and
   * the digest where it names no number: as many rows that say the same are as many things. Null for one that can't be read.
   */
  @Column('text', { nullable: true })
  key: string | null;

  /** of what it says, keyed */
  @Column('bytea', { nullable: true })
  digest: Buffer | null;

  /** null until it is taken in */
  @Column('text', { nullable: true })
  outcome: RowOutcome | null;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  /** at which version the record was left */
  @Column('int', { nullable: true })
  subjectVersion: number | null;

  /** codes of what was said of it although it was taken in */
  @Column('text', { array: true, nullable: true })
  warnings: string[] | null;
}

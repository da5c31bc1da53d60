import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SheetKind } from '../platform/untrusted/index.js';
import { importLife, type ImportStatus } from './import.status.js';
import type { ImportKindName } from './kinds/import-kind.js';

/** One list that somebody sent: what it is, how far it has come, and what became of its rows. */
@Entity()
@Check('import_status_check', importLife.check('status'))
@Index(['unitId', 'id'])
@Index(['status', 'progressAt'])
export class Import {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  kind: ImportKindName;

  @Column('text')
  sheet: SheetKind;

  @Column('text')
  status: ImportStatus;

  /** waits for somebody's word before anything is taken in */
  @Column('boolean')
  isPreview: boolean;

  /** who sent it */
  @Column('uuid')
  startedBy: string;

  @Column('text')
  startedByName: string;

  /** in whose name its rows are taken in: who sent it, or who changed them since (rule 34) */
  @Column('uuid')
  answeredForBy: string;

  @Column('text')
  answeredForByName: string;

  @Column('timestamptz')
  startedAt: Date;

  /** when it last got on: what stands still is taken up again */
  @Column('timestamptz')
  progressAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  /** the row of titles, sealed: a list without one has a person there */
  @Column('bytea', { nullable: true })
  header: Buffer | null;

  /** which of our columns each of the list's is; null where it is none of ours */
  @Column('jsonb', { nullable: true })
  columns: (string | null)[] | null;

  @Column('int', { default: 0 })
  total: number;

  @Column('int', { default: 0 })
  rejected: number;

  @Column('int', { default: 0 })
  created: number;

  @Column('int', { default: 0 })
  updated: number;

  @Column('int', { default: 0 })
  unchanged: number;

  /** who took it back, and in whose name that is done */
  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column('text', { nullable: true })
  undoneByName: string | null;

  @Column('int', { default: 0 })
  undone: number;

  /** why it failed as a whole: a code, and the line if it is known */
  @Column('text', { nullable: true })
  problem: string | null;

  @Column('int', { nullable: true })
  problemLine: number | null;
}

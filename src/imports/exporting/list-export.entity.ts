import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { UnmaskingPurpose } from '../../people/index.js';
import type { ImportKindName } from '../kinds/import-kind.js';
import { exportLife, type ExportStatus } from './list-export.status.js';

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** One list that was written for somebody: what, why, and how far it is. What it says lies sealed in a file for a day. */
@Entity()
@Check('list_export_status_check', exportLife.check('status'))
@Check('list_export_format_check', `format IN ('csv', 'xlsx')`)
@Index(['unitId', 'id'])
@Index(['status', 'progressAt'])
export class ListExport {
  @PrimaryColumn('uuid')
  id: string;

  /** of this unit and below */
  @Column('uuid')
  unitId: string;

  @Column('text')
  kind: ImportKindName;

  @Column('text')
  format: ExportFormat;

  @Column('text')
  purpose: UnmaskingPurpose;

  @Column('text')
  status: ExportStatus;

  /** a member of staff */
  @Column('uuid')
  askedBy: string;

  @Column('text')
  askedByName: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz')
  progressAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('int', { default: 0 })
  rows: number;
}

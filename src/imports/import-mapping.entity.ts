import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportKindName } from './kinds/import-kind.js';

/** How a unit's lists name our columns, as it was last said: titles of theirs, names of ours. */
@Entity()
export class ImportMapping {
  @PrimaryColumn('uuid')
  unitId: string;

  @PrimaryColumn('text')
  kind: ImportKindName;

  @Column('jsonb')
  columns: Record<string, string>;
}

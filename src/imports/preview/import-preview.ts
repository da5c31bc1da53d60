import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { decisions } from '../committing/decide-rows.js';
import { ImportKeys } from '../import-keys.js';
import { ImportQueries } from '../import.queries.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { Mappings } from '../mapping/mappings.js';
import { missingColumns } from '../reading/columns-of-list.js';
import { addressOf, type RowAddress } from '../reading/row-address.js';
import { repairOf } from '../rejected/repairs.js';
import { titleOfColumn } from '../rejected/title-of-column.js';

const mostLinesNamed = 20;

export interface RepairGroup {
  column: string;
  code: string;
  whatToDo: string;
  /** what stands there is not shown: it is mended line by line */
  isPersonal: boolean;
  rows: number;
  /** the first of them */
  lines: RowAddress[];
}

export interface PreviewView {
  new: number;
  update: number;
  unchanged: number;
  error: number;
  /** each title of the list with the column it was taken for; null for none of ours */
  columns: { title: string; column: string | null }[];
  missingColumns: string[];
  /** whether the unit has said before what these titles mean */
  isMappingKnown: boolean;
  /** what has to be mended, the most frequent first */
  repairs: RepairGroup[];
}

/** What would a list do, and what has to be mended first? */
@Injectable()
export class ImportPreview {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportQueries,
    private readonly kinds: ImportKinds,
    private readonly keys: ImportKeys,
    private readonly mappings: Mappings,
  ) {}

  /** @throws {NotFound} */
  async of(actor: Actor, id: string): Promise<PreviewView> {
    const it = await this.imports.one(actor, id);
    const { columns } = this.kinds.of(it.kind);
    const found = it.columns ?? [];
    const decided = await this.database.query<{ outcome: string; rows: number }>(
      `SELECT outcome, count(*)::int AS rows FROM (${decisions()}) AS decided GROUP BY outcome`,
      [id, it.unitId, it.kind],
    );
    const rowsOf = (...outcomes: string[]) =>
      decided.reduce((sum, row) => sum + (outcomes.includes(row.outcome) ? row.rows : 0), 0);
    const faults = await this.database.query<
      Pick<RepairGroup, 'column' | 'code' | 'rows'> & { lines: number[] }
    >(
      `SELECT field AS column, code, count(*)::int AS rows,
         (array_agg(line ORDER BY line))[1:${mostLinesNamed}] AS lines
       FROM import_fault WHERE import_id = $1 GROUP BY field, code ORDER BY count(*) DESC, field, code`,
      [id],
    );
    const titles = this.keys.openTitles(it);
    const list = { titles, found, columns };
    return {
      new: it.created + rowsOf('new'),
      update: it.updated + rowsOf('updated'),
      unchanged: it.unchanged + rowsOf('unchanged', 'superseded'),
      error: it.rejected,
      columns: titles.map((title, place) => ({ title, column: found[place] ?? null })),
      isMappingKnown: (await this.mappings.known(this.database, it))(titles),
      missingColumns: it.columns ? missingColumns(found, columns) : [],
      repairs: faults.map((group) => ({
        ...group,
        lines: group.lines.map(addressOf),
        isPersonal: columns.some((it) => it.field === group.column && it.isPersonal === true),
        whatToDo: repairOf(group.code, titleOfColumn(group.column, list)),
      })),
    };
  }
}

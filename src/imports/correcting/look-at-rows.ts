import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { SheetRow } from '../../platform/untrusted/index.js';
import type { Import } from '../import.entity.js';
import { RowNotKept, unknownColumn } from '../import.errors.js';
import { ImportKeys } from '../import-keys.js';
import { ImportQueries } from '../import.queries.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { addressOf, type RowAddress } from '../reading/row-address.js';
import { repairOf } from '../rejected/repairs.js';
import { titleOfColumn } from '../rejected/title-of-column.js';

const mostTexts = 100;

export interface RowView extends RowAddress {
  /** by our columns; those of people are left out */
  cells: Record<string, string>;
  faults: { column: string; code: string; whatToDo: string }[];
}

export interface TextInColumn {
  text: string;
  rows: number;
}

/** What has to be seen for correcting a list: a row, or what stands in a column. People are not shown. */
@Injectable()
export class LookAtRows {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportQueries,
    private readonly kinds: ImportKinds,
    private readonly keys: ImportKeys,
  ) {}

  /** @throws {NotFound | RowNotKept} */
  async row(actor: Actor, id: string, line: number): Promise<RowView> {
    const it = await this.imports.one(actor, id);
    const [at] = await this.database.query<{ number: number }>(
      'SELECT chunk AS number FROM import_row WHERE import_id = $1 AND line = $2',
      [id, line],
    );
    if (!at) throw new NotFound('row');
    const row = (await this.rowsOf(id, at.number)).find((one) => one.line === line);
    if (!row) throw new RowNotKept();
    const faults = await this.database.query<{ field: string; code: string }>(
      'SELECT field, code FROM import_fault WHERE import_id = $1 AND line = $2 ORDER BY position',
      [id, line],
    );
    const list = {
      titles: this.keys.openTitles(it),
      found: it.columns ?? [],
      columns: this.columnsOf(it),
    };
    return {
      ...addressOf(line),
      cells: this.shownOf(it, row),
      faults: faults.map(({ field, code }) => ({
        column: field,
        code,
        whatToDo: repairOf(code, titleOfColumn(field, list)),
      })),
    };
  }

  /** The texts of a column in rows that have a fault there, the most frequent first. @throws {NotFound | InvalidInput} */
  async texts(actor: Actor, id: string, column: string): Promise<TextInColumn[]> {
    const it = await this.imports.one(actor, id);
    const place = it.columns?.indexOf(column) ?? -1;
    const isShown = this.columnsOf(it).some((one) => one.field === column && !one.isPersonal);
    if (place === -1 || !isShown) throw unknownColumn(column);
    const chunks = await this.database.query<{ number: number; lines: number[] }>(
      `SELECT chunk AS number, array_agg(line) AS lines FROM import_row WHERE import_id = $1 AND line IN
         (SELECT line FROM import_fault WHERE import_id = $1 AND field = $2) GROUP BY chunk ORDER BY chunk`,
      [id, column],
    );
    const counts = new Map<string, number>();
    for (const { number, lines } of chunks) {
      const wanted = new Set(lines);
      for (const row of await this.rowsOf(id, number)) {
        if (!wanted.has(row.line)) continue;
        const text = (row.cells[place] ?? '').trim();
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
    const texts = [...counts].map(([text, rows]) => ({ text, rows }));
    return texts.toSorted((a, b) => b.rows - a.rows).slice(0, mostTexts);
  }

  private async rowsOf(id: string, number: number): Promise<SheetRow[]> {
    const [chunk] = await this.database.query<{ sealed: Buffer | null }>(
      'SELECT sealed FROM import_chunk WHERE import_id = $1 AND number = $2',
      [id, number],
    );
    return chunk?.sealed ? this.keys.openRows(id, number, chunk.sealed) : [];
  }

  private columnsOf({ kind }: Import) {
    return this.kinds.of(kind).columns;
  }

  private shownOf(it: Import, row: SheetRow): Record<string, string> {
    const shown = this.columnsOf(it).filter(({ isPersonal }) => !isPersonal);
    return Object.fromEntries(
      shown.flatMap(({ field }) => {
        const place = it.columns?.indexOf(field) ?? -1;
        return place === -1 ? [] : [[field, row.cells[place] ?? '']];
      }),
    );
  }
}

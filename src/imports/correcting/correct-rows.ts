import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import type { SheetRow } from '../../platform/untrusted/index.js';
import type { Import } from '../import.entity.js';
import { unknownColumn } from '../import.errors.js';
import { ImportKeys } from '../import-keys.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { lockPreviewed } from '../lock-import.js';
import { forgetChecked, keepChecked } from '../reading/keep-checked.js';
import { RowReading } from '../reading/read-row.js';
import { recognise } from '../reading/recognise.js';
import { answerFor } from './answer-for.js';
import { changedCells, type CellChange } from './changed-cells.js';

/** Changes rows of a list that waits for somebody's word, and checks them again at once. */
@Injectable()
export class CorrectRows {
  constructor(
    private readonly database: Database,
    private readonly keys: ImportKeys,
    private readonly kinds: ImportKinds,
    private readonly reading: RowReading,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** One row. @returns how many were changed @throws {NotFound | NotPreviewed | InvalidInput} `unknown-column` */
  async one(
    actor: Actor,
    id: string,
    line: number,
    cells: Record<string, string>,
  ): Promise<number> {
    return this.database.transaction(async (tx) => {
      const it = await lockPreviewed(tx, actor, id);
      const [chunk] = await tx.query<{ number: number }>(
        'SELECT chunk AS number FROM import_row WHERE import_id = $1 AND line = $2',
        [id, line],
      );
      if (!chunk) throw new NotFound('row');
      const change = (row: SheetRow) =>
        row.line === line ? changedCells(row, placesOf(it, cells)) : [];
      return this.change(tx, actor, it, [chunk.number], change);
    });
  }

  /**
   * Wherever a column says one thing, it says the other: a repair of the whole group.
   *
   * @returns how many rows were changed
   * @throws {NotFound | NotPreviewed | InvalidInput} `unknown-column`
   */
  async group(
    actor: Actor,
    id: string,
    { column, from, to }: { column: string; from: string; to: string },
  ): Promise<number> {
    return this.database.transaction(async (tx) => {
      const it = await lockPreviewed(tx, actor, id);
      const places = placesOf(it, { [column]: to });
      const chunks = await tx.query<{ number: number }>(
        'SELECT number FROM import_chunk WHERE import_id = $1 ORDER BY number',
        [id],
      );
      const [place] = places.keys();
      const change = (row: SheetRow) =>
        (row.cells[place!] ?? '').trim() === from.trim() ? changedCells(row, places) : [];
      return this.change(
        tx,
        actor,
        it,
        chunks.map(({ number }) => number),
        change,
      );
    });
  }

  private async change(
    tx: Tx,
    actor: Actor,
    it: Import,
    chunks: number[],
    changeRow: (row: SheetRow) => CellChange[],
  ): Promise<number> {
    const changes: (CellChange & { line: number })[] = [];
    let count = 0;
    for (const chunk of chunks) {
      const rows = await this.rowsOf(tx, it.id, chunk);
      const changed = rows.filter((row) => {
        const ofRow = changeRow(row);
        changes.push(...ofRow.map((change) => ({ line: row.line, ...change })));
        return ofRow.length > 0;
      });
      if (changed.length === 0) continue;
      const read = changed.map((row) => ({
        line: row.line,
        ...this.reading.of(this.kinds.of(it.kind), row, it.columns ?? []),
      }));
      await recognise(tx, actor, it, this.kinds.of(it.kind), this.reading, read);
      forgetChecked(
        tx,
        it.id,
        changed.map(({ line }) => line),
      );
      keepChecked(tx, it.id, chunk, read, this.clock.now());
      tx.send('UPDATE import_chunk SET sealed = $3 WHERE import_id = $1 AND number = $2', [
        it.id,
        chunk,
        this.keys.sealRows(it.id, chunk, rows),
      ]);
      count += changed.length;
    }
    if (changes.length > 0) this.record(tx, actor, it, count, changes);
    return count;
  }

  private async rowsOf(tx: Tx, importId: string, chunk: number): Promise<SheetRow[]> {
    const [row] = await tx.query<{ sealed: Buffer | null }>(
      'SELECT sealed FROM import_chunk WHERE import_id = $1 AND number = $2',
      [importId, chunk],
    );
    return row?.sealed ? this.keys.openRows(importId, chunk, row.sealed) : [];
  }

  /** Who changed what: the words lie sealed beside the list, the audit trail names columns alone. */
  private record(tx: Tx, actor: Actor, it: Import, rows: number, changes: CellChange[]): void {
    answerFor(tx, actor, it);
    const correctionId = this.ids.next();
    tx.send(
      `INSERT INTO import_correction (id, import_id, corrected_by, corrected_at, rows, sealed)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        correctionId,
        it.id,
        actor.id,
        this.clock.now(),
        rows,
        this.keys.sealCorrection(it.id, correctionId, changes),
      ],
    );
    const columns = changes.map(({ place }) => it.columns?.[place]);
    this.audit.record(tx, actor, {
      action: 'import-rows-corrected',
      unitId: it.unitId,
      subjectType: 'import',
      subjectId: it.id,
      after: { correction: correctionId, rows, columns: [...new Set(columns)] },
    });
  }
}

/** What is to stand where in a row. @throws {InvalidInput} `unknown-column` */
function placesOf(it: Import, cells: Record<string, string>): Map<number, string> {
  return new Map(
    Object.entries(cells).map(([column, text]) => {
      const place = it.columns?.indexOf(column) ?? -1;
      if (place === -1) throw unknownColumn(column);
      return [place, text];
    }),
  );
}

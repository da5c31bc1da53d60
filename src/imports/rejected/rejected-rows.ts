import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { UnmaskingDto } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import type { Import } from '../import.entity.js';
import { PurposeNeeded } from '../import.errors.js';
import { ImportKeys } from '../import-keys.js';
import { ImportQueries } from '../import.queries.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import type { Fault } from '../kinds/row-reader.js';
import { lineInWords } from '../reading/row-address.js';
import { repairOf } from './repairs.js';
import { titleOfColumn } from './title-of-column.js';
import { byteOrderMark, csvLine } from './write-csv.js';

/** As with every unmasking. */
export type WhyShown = Pick<UnmaskingDto, 'purpose' | 'note'>;

type FaultOfLine = Fault & { line: number };

/** The rows that were not taken in, as they were sent, each with where and what to do: mended, it can be sent again. */
@Injectable()
export class RejectedRows {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportQueries,
    private readonly keys: ImportKeys,
    private readonly kinds: ImportKinds,
    private readonly audit: Audit,
  ) {}

  /**
   * Piece by piece: a list may be long. Rule 30: it shows people in plain, so the purpose is recorded first; who sent the list
   * takes it back for correcting it, anybody else says what for.
   *
   * @throws {NotFound | PurposeNeeded} before the first piece
   */
  async execute(actor: Actor, id: string, why?: WhyShown): Promise<AsyncIterable<string>> {
    const it = await this.imports.one(actor, id);
    if (!why && it.startedBy !== actor.id) throw new PurposeNeeded();
    await this.database.transaction(async (tx) =>
      this.audit.record(tx, actor, {
        action: 'rejected-rows-taken',
        unitId: it.unitId,
        subjectType: 'import',
        subjectId: id,
        purpose: why?.purpose ?? 'correct-data',
        after: { rows: it.rejected, ...(why && { note: why.note }) },
      }),
    );
    return this.lines(it);
  }

  private async *lines(it: Import): AsyncGenerator<string> {
    const titles = this.keys.openTitles(it);
    yield byteOrderMark + csvLine([...titles, 'line', 'column', 'whatToDo']);
    const chunks = await this.database.query<{ number: number }>(
      `SELECT DISTINCT chunk AS number FROM import_row WHERE import_id = $1 AND outcome = 'error' ORDER BY chunk`,
      [it.id],
    );
    for (const { number } of chunks) yield* this.linesOf(it, titles, number);
  }

  private async *linesOf(it: Import, titles: string[], number: number): AsyncGenerator<string> {
    const [chunk] = await this.database.query<{ sealed: Buffer | null }>(
      'SELECT sealed FROM import_chunk WHERE import_id = $1 AND number = $2',
      [it.id, number],
    );
    if (!chunk?.sealed) return;
    const rows = this.keys.openRows(it.id, number, chunk.sealed);
    const faults = await this.database.query<FaultOfLine>(
      'SELECT line, field, code FROM import_fault WHERE import_id = $1 AND line = ANY($2) ORDER BY line, position',
      [it.id, rows.map(({ line }) => line)],
    );
    for (const { line, cells } of rows) {
      const faultsOfRow = faults.filter((fault) => fault.line === line);
      if (faultsOfRow.length === 0) continue;
      const width = Math.max(titles.length, cells.length);
      const padded = Array.from({ length: width }, (_, place) => cells[place] ?? '');
      yield csvLine([...padded, ...this.told(it, titles, line, faultsOfRow)]);
    }
  }

  private told(
    { kind, columns: found }: Import,
    titles: string[],
    line: number,
    faults: Fault[],
  ): string[] {
    const list = { titles, found: found ?? [], columns: this.kinds.of(kind).columns };
    return [
      lineInWords(line),
      faults.map(({ field }) => field).join(' '),
      faults.map(({ field, code }) => repairOf(code, titleOfColumn(field, list))).join(' '),
    ];
  }
}

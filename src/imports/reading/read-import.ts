import { Injectable } from '@nestjs/common';
import { BackupDamaged } from '../../platform/backup/index.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { readSheet, UnreadableSheet, type SheetRow } from '../../platform/untrusted/index.js';
import type { Import } from '../import.entity.js';
import { ImportKeys } from '../import-keys.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { lockImport } from '../lock-import.js';
import { moveImport } from '../move-import.js';
import { Mappings } from '../mapping/mappings.js';
import { UploadStore } from '../upload/upload-store.js';
import { columnsOf, missingColumns } from './columns-of-list.js';
import { rowsOfList } from './rows-of-list.js';

/** So many are taken in at once; somebody at a desk waits for them. */
const rowsOfChunk = 250;
/** The file as a whole can't be used; the person is told why. */
type Problem = { code: string; line?: number };

/**
 * Reads a list into sealed chunks, exactly as it says. Killed, it reads from the start again and keeps only what is not
 * there yet.
 */
@Injectable()
export class ReadImport {
  constructor(
    private readonly database: Database,
    private readonly store: UploadStore,
    private readonly keys: ImportKeys,
    private readonly kinds: ImportKinds,
    private readonly mappings: Mappings,
    private readonly clock: Clock,
  ) {}

  /** @throws {DecoderBusy} when others are being read already */
  async execute(it: Import, isStopped: () => boolean): Promise<void> {
    const problem = await this.read(it, isStopped);
    if (isStopped()) return;
    await this.database.transaction(async (tx) => {
      const locked = await lockImport(tx, it.id);
      if (locked?.status !== 'reading') return;
      if (problem) tx.send('DELETE FROM import_chunk WHERE import_id = $1', [it.id]);
      moveImport(tx, locked, problem ? 'failed' : 'checking', this.clock.now(), problem);
      if (problem) tx.send('UPDATE import SET total = 0 WHERE id = $1', [it.id]);
    });
    await this.store.destroy(it.id);
  }

  private async read(it: Import, isStopped: () => boolean): Promise<Problem | null> {
    try {
      return await this.store.lend(it.id, (file) => this.stage(it, file, isStopped));
    } catch (error) {
      if (error instanceof UnreadableSheet) {
        const line = error.details.facts?.['line'];
        return { code: error.code, ...(typeof line === 'number' && { line }) };
      }
      const isGone = (error as { code?: string }).code === 'ENOENT';
      if (isGone || error instanceof BackupDamaged) return { code: 'file-lost' };
      throw error;
    }
  }

  private async stage(it: Import, file: string, isStopped: () => boolean): Promise<Problem | null> {
    const { columns } = this.kinds.of(it.kind);
    const isKnown = await this.mappings.known(this.database, it);
    const isHeader = (cells: string[]) =>
      missingColumns(columnsOf(cells, columns), columns).length === 0 || isKnown(cells);
    let isEmpty = true;
    let chunk: SheetRow[] = [];
    let number = 0;
    for await (const part of rowsOfList(readSheet(file, it.sheet), isHeader)) {
      if (isStopped()) return null;
      isEmpty = false;
      if ('titles' in part) {
        await this.keepTitles(it, part.titles);
        continue;
      }
      chunk.push(part.row);
      if (chunk.length < rowsOfChunk) continue;
      await this.keep(it, number, chunk);
      number += 1;
      chunk = [];
    }
    if (isEmpty) return { code: 'file-empty' };
    if (chunk.length > 0) await this.keep(it, number, chunk);
    return null;
  }

  private async keepTitles({ id }: Import, titles: string[]): Promise<void> {
    await this.database.query('UPDATE import SET header = $2 WHERE id = $1', [
      id,
      this.keys.sealTitles(id, titles),
    ]);
  }

  /** A chunk that is there already is the same: the file has not changed. */
  private async keep({ id }: Import, number: number, rows: SheetRow[]): Promise<void> {
    await this.database.query(
      `WITH chunk AS (
         INSERT INTO import_chunk (import_id, number, last_line, sealed) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING 1
       )
       UPDATE import SET progress_at = $5, total = total + (SELECT count(*) FROM chunk) * $6 WHERE id = $1`,
      [
        id,
        number,
        rows.at(-1)!.line,
        this.keys.sealRows(id, number, rows),
        this.clock.now(),
        rows.length,
      ],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { actorOfImport } from '../actor-of-import.js';
import type { Import } from '../import.entity.js';
import { ImportKeys } from '../import-keys.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { lockImport } from '../lock-import.js';
import { moveImport } from '../move-import.js';
import { Mappings } from '../mapping/mappings.js';
import { columnsOf, missingColumns } from './columns-of-list.js';
import { keepChecked } from './keep-checked.js';
import { RowReading } from './read-row.js';
import { recognise } from './recognise.js';

/** Shorter ones are looked through in no time. */
const analysedFrom = 1_000;

/** Says of each row whether it can be taken in, a chunk a transaction. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly database: Database,
    private readonly keys: ImportKeys,
    private readonly kinds: ImportKinds,
    private readonly reading: RowReading,
    private readonly mappings: Mappings,
    private readonly units: UnitTree,
    private readonly clock: Clock,
  ) {}

  /** The next chunk; when none is left, the import moves on. */
  async execute(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const it = await lockImport(tx, id);
      if (it?.status !== 'checking') return;
      const columns = it.columns ?? (await this.findColumns(tx, it));
      if (!columns) {
        tx.send('DELETE FROM import_chunk WHERE import_id = $1', [id]);
        tx.send('UPDATE import SET total = 0 WHERE id = $1', [id]);
        return moveImport(tx, it, 'failed', this.clock.now(), { code: 'columns-missing' });
      }
      const [chunk] = await tx.query<{ number: number; sealed: Buffer }>(
        `SELECT number, sealed FROM import_chunk WHERE import_id = $1 AND NOT is_checked ORDER BY number LIMIT 1`,
        [id],
      );
      if (chunk) await this.check(tx, it, columns, chunk);
      else {
        // Until the planner knows this list it looks for each row's namesakes among all of it: hours instead of a minute.
        if (it.total >= analysedFrom) tx.send('ANALYZE import_row (import_id, line, chunk, key)');
        moveImport(tx, it, it.isPreview ? 'previewed' : 'committing', this.clock.now());
      }
    });
  }

  /** @returns undefined when a list without one we need is to be taken in unseen */
  private async findColumns(tx: Tx, it: Import): Promise<(string | null)[] | undefined> {
    const { columns } = this.kinds.of(it.kind);
    const titles = this.keys.openTitles(it);
    const found = columnsOf(titles, columns, await this.mappings.of(tx, it, titles));
    if (!it.isPreview && missingColumns(found, columns).length > 0) return undefined;
    tx.send('UPDATE import SET columns = $2 WHERE id = $1', [it.id, JSON.stringify(found)]);
    return found;
  }

  private async check(
    tx: Tx,
    it: Import,
    columns: (string | null)[],
    { number, sealed }: { number: number; sealed: Buffer },
  ): Promise<void> {
    const kind = this.kinds.of(it.kind);
    const read = this.keys.openRows(it.id, number, sealed).map((row) => ({
      line: row.line,
      ...this.reading.of(kind, row, columns),
    }));
    const actor = await actorOfImport(it, this.units);
    await recognise(tx, actor, it, kind, this.reading, read);
    keepChecked(tx, it.id, number, read, this.clock.now());
    tx.send('UPDATE import_chunk SET is_checked = true WHERE import_id = $1 AND number = $2', [
      it.id,
      number,
    ]);
  }
}

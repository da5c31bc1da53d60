import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { Jobs } from '../../platform/jobs/index.js';
import { unknownColumn } from '../import.errors.js';
import { answerFor } from '../correcting/answer-for.js';
import { ImportKeys } from '../import-keys.js';
import { runImport } from '../imports.jobs.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { lockPreviewed } from '../lock-import.js';
import { moveImport } from '../move-import.js';
import { Mappings } from './mappings.js';

export interface ColumnSaid {
  /** as the list says it */
  title: string;
  /** one of ours; null for none */
  column: string | null;
}

/** Says what the titles of a list mean: it is checked again, and the next list with these titles needs nobody. */
@Injectable()
export class MapColumns {
  constructor(
    private readonly database: Database,
    private readonly keys: ImportKeys,
    private readonly kinds: ImportKinds,
    private readonly mappings: Mappings,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | NotPreviewed | InvalidInput} `unknown-column`, `unknown-title`, `column-named-twice` */
  async execute(actor: Actor, id: string, said: ColumnSaid[]): Promise<{ id: string }> {
    await this.database.transaction(async (tx) => {
      const it = await lockPreviewed(tx, actor, id);
      const titles = this.keys.openTitles(it);
      const columns = this.columnsSaid(titles, it.columns ?? [], said);
      const ours = new Set(this.kinds.of(it.kind).columns.map(({ field }) => field));
      for (const column of columns) if (column && !ours.has(column)) throw unknownColumn(column);
      tx.send('DELETE FROM import_row WHERE import_id = $1', [id]);
      tx.send('DELETE FROM import_fault WHERE import_id = $1', [id]);
      tx.send('UPDATE import_chunk SET is_checked = false WHERE import_id = $1', [id]);
      tx.send('UPDATE import SET columns = $2, rejected = 0 WHERE id = $1', [
        id,
        JSON.stringify(columns),
      ]);
      answerFor(tx, actor, it);
      this.mappings.remember(tx, it, titles, columns, this.clock.now());
      moveImport(tx, it, 'checking', this.clock.now());
      this.audit.record(tx, actor, {
        action: 'import-columns-mapped',
        unitId: it.unitId,
        subjectType: 'import',
        subjectId: id,
        before: { columns: it.columns },
        after: { columns },
      });
    });
    await this.jobs.hurry(runImport, { id });
    return { id };
  }

  private columnsSaid(
    titles: string[],
    found: (string | null)[],
    said: ColumnSaid[],
  ): (string | null)[] {
    const columns = titles.map((_, place) => found[place] ?? null);
    for (const { title, column } of said) {
      const place = titles.findIndex((it) => it.trim() === title.trim());
      if (place === -1) {
        throw new InvalidInput('unknown-title', 'The list has no such title.', {
          field: 'columns',
          whatToDo: 'Name titles as the preview shows them.',
        });
      }
      columns[place] = column;
    }
    const named = columns.filter((column) => column !== null);
    if (new Set(named).size < named.length) {
      throw new InvalidInput('column-named-twice', 'Two titles can’t be the same column.', {
        field: 'columns',
        whatToDo: 'Say null for the title that is not meant.',
      });
    }
    return columns;
  }
}

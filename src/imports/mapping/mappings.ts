import { Injectable } from '@nestjs/common';
import type { Database, Tx } from '../../platform/database/index.js';
import type { Import } from '../import.entity.js';
import { ImportKeys } from '../import-keys.js';
import { titleOf } from '../reading/columns-of-list.js';

type Reader = Pick<Tx | Database, 'query'>;
type ListOf = Pick<Import, 'unitId' | 'kind'>;

/** What a unit has said that the titles of its lists mean, remembered for every set of titles. */
@Injectable()
export class Mappings {
  constructor(private readonly keys: ImportKeys) {}

  /** @returns for each title what was said of it: a column, null for none, undefined when nothing was said */
  async of(
    reader: Reader,
    { unitId, kind }: ListOf,
    titles: readonly string[],
  ): Promise<(string | null | undefined)[]> {
    const [row] = await reader.query<{ columns: Record<string, string | null> }>(
      'SELECT columns FROM import_mapping WHERE unit_id = $1 AND kind = $2 AND titles = $3',
      [unitId, kind, this.setOf(titles)],
    );
    return titles.map((title) => row?.columns[this.digestOf(title)]);
  }

  /** @returns whether cells are titles that the unit has said the meaning of */
  async known(reader: Reader, { unitId, kind }: ListOf): Promise<(cells: string[]) => boolean> {
    const rows = await reader.query<{ titles: Buffer }>(
      'SELECT titles FROM import_mapping WHERE unit_id = $1 AND kind = $2',
      [unitId, kind],
    );
    const sets = new Set(rows.map(({ titles }) => titles.toString('hex')));
    return (cells) => sets.size > 0 && sets.has(this.setOf(cells).toString('hex'));
  }

  remember(
    tx: Tx,
    { unitId, kind }: ListOf,
    titles: readonly string[],
    columns: readonly (string | null)[],
    now: Date,
  ): void {
    const byTitle = Object.fromEntries(
      titles.map((title, place) => [this.digestOf(title), columns[place] ?? null]),
    );
    tx.send(
      `INSERT INTO import_mapping (unit_id, kind, titles, columns, said_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (unit_id, kind, titles) DO UPDATE SET columns = excluded.columns, said_at = excluded.said_at`,
      [unitId, kind, this.setOf(titles), JSON.stringify(byTitle), now],
    );
  }

  private digestOf(title: string): string {
    return this.keys.digestOf(['title', titleOf(title)]).toString('base64url');
  }

  private setOf(titles: readonly string[]): Buffer {
    return this.keys.digestOf(['titles', ...titles.map(titleOf).filter(Boolean).toSorted()]);
  }
}

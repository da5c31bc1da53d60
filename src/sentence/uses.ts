import type { Database, Tx } from '../platform/database/index.js';

/** What a room does with records of another: with it, a record is no longer as it came. */
export interface Use {
  readonly of: 'theft-report' | 'recovered-vehicle' | 'case';
  /** a stable word for it */
  readonly what: string;
  /** SQL: which of the records `$1`, as `id` */
  readonly ids: string;
}

const catalogue: Use[] = [];

export function defineUse(use: Use): Use {
  catalogue.push(use);
  return use;
}

/** What has been done with records since they came, by record; those with which nothing was done are left out. */
export async function usesOf(
  of: Use['of'],
  reader: Pick<Tx | Database, 'query'>,
  ids: string[],
): Promise<Map<string, string[]>> {
  const uses = new Map<string, string[]>();
  for (const use of catalogue.filter((it) => it.of === of)) {
    for (const { id } of await reader.query<{ id: string }>(use.ids, [ids])) {
      const named = uses.get(id) ?? [];
      if (!named.includes(use.what)) uses.set(id, [...named, use.what]);
    }
  }
  return uses;
}

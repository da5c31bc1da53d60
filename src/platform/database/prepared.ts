import type { ClientBase, Pool, QueryResult } from 'pg';

/**
 * A statement that each connection parses once and soon plans once, for hot paths whose best plan does not depend on
 * the values. Its name belongs to one text in the whole process.
 */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

export function prepared(name: string, text: string): Prepared {
  return { name, text };
}

/** SQL with `$n`, prepared or as it comes. */
export type Sql = string | Prepared;

/** Asks a client or a pool. */
export function ask(client: ClientBase | Pool, sql: Sql, values: unknown[]): Promise<QueryResult> {
  return typeof sql === 'string' ? client.query(sql, values) : client.query({ ...sql, values });
}

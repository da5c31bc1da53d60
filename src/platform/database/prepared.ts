import type { ClientBase, Pool, QueryResult } from 'pg';
import { namedLoss } from './connection-lost.js';

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

/**
 * Asks a client or a pool; the statement leaves before this returns.
 * @throws {ConnectionLost} when there is no answer
 */
export async function ask(
  client: ClientBase | Pool,
  sql: Sql,
  values: unknown[],
): Promise<QueryResult> {
  try {
    return await (typeof sql === 'string'
      ? client.query(sql, values)
      : client.query({ ...sql, values }));
  } catch (error) {
    throw namedLoss(error);
  }
}

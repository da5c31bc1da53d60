/** The connection ended, or there was none: what was asked is either done or not. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  /** SQLSTATE connection_failure: what pg says of it carries no code, and the system's codes are many */
  readonly code = '08006';

  constructor(cause: unknown) {
    super('The connection to the database ended.', { cause });
  }
}

/** Of pg and of the system; an answer of PostgreSQL has a severity, a mistake of ours is a TypeError or the like. */
const namesOfLoss = new Set(['Error', 'AggregateError']);

/** @returns what asking threw, and ConnectionLost in place of what is neither PostgreSQL's answer nor our mistake */
export function namedLoss(error: unknown): unknown {
  const { name, severity } = error as { name?: string; severity?: string };
  const isLoss = severity === undefined && name !== undefined && namesOfLoss.has(name);
  return isLoss ? new ConnectionLost(error) : error;
}

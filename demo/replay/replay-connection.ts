import { createHash } from 'node:crypto';
import { Client, type PoolConfig } from 'pg';

const names = new Map<string, string>();

/**
 * Names the statements it sends, so that PostgreSQL plans each once and not ninety thousand times: half of its work in
 * a replay, which asks the same few hundred things one after the other. A transaction's beginning travels together
 * with its first statement, whose answer tells of both.
 */
class PreparingClient extends Client {
  override query = ((text: unknown, values?: unknown, callback?: unknown) => {
    const send = super.query.bind(this) as (...args: unknown[]) => Promise<unknown>;
    if (text === 'START TRANSACTION') {
      send(text).catch(() => undefined);
      return Promise.resolve({ rows: [], rowCount: 0 });
    }
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return send(text, values, callback);
    return send({ name: nameOf(text), text, values }, callback);
  }) as Client['query'];
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/**
 * A replay waits for no disk: if the machine dies, what was replayed is dropped anyway. The end marker, written over
 * another connection, waits for all of it.
 */
export const replayConnection: PoolConfig = {
  Client: PreparingClient,
  pipeline: true,
  options: '-c synchronous_commit=off',
};

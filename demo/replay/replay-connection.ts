import { createHash } from 'node:crypto';
import { Client, type PoolConfig } from 'pg';

const names = new Map<string, string>();

/**
 * Names the statements it sends, so that PostgreSQL plans each once and not ninety thousand times: half of its work in
 * a replay, which asks the same few hundred things one after the other.
 */
class PreparingClient extends Client {
  override query = ((text: unknown, values?: unknown, callback?: unknown) => {
    const send = super.query.bind(this) as (...args: unknown[]) => unknown;
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
 * another connection, waits for all of it. Plans are made while the tables are still empty, when reading all of one
 * looks cheapest: indexes it is.
 */
export const replayConnection: PoolConfig = {
  Client: PreparingClient,
  options: '-c synchronous_commit=off -c enable_seqscan=off',
};

import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Redis } from 'ioredis';
import type { Database } from '../../src/platform/database/index.js';

export type Place = [where: string, bytes: Buffer];

/** A row's text, and what each `bytea` in it holds. */
function withBytes(row: string): Buffer {
  const blobs = [...row.matchAll(/\\x([0-9a-f]{2,})/g)].map(([, hex]) => Buffer.from(hex!, 'hex'));
  return Buffer.concat([Buffer.from(row), ...blobs.flatMap((it) => [Buffer.from('\n'), it])]);
}

/** Every table of every schema, the queue's too. */
export async function tablesOf(database: Database): Promise<Place[]> {
  const tables = await database.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const places: Place[] = [];
  for (const { name } of tables) {
    const rows = await database.query<{ text: string }>(`SELECT it::text AS text FROM ${name} it`);
    places.push([`table ${name}`, withBytes(rows.map((it) => it.text).join('\n'))]);
  }
  return places;
}

function changedFilesUnder(folder: string, since: number): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.join(it.parentPath, it.name))
    .filter((it) => (statSync(it, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since);
}

/** Names too: a file may be called what it may not hold. */
export function filesUnder(folder: string, since = 0): Place[] {
  return changedFilesUnder(folder, since).flatMap((file): Place[] => {
    try {
      return [[`file ${file}`, Buffer.concat([Buffer.from(`${file}\n`), readFileSync(file)])]];
    } catch {
      return []; // PostgreSQL removed it meanwhile
    }
  });
}

/** The server's own files: what was in a row that is gone, and what went into its logs. */
export async function serverFiles(database: Database, since: number): Promise<Place[]> {
  const [row] = await database.query<{ folder: string; oid: number }>(
    `SELECT current_setting('data_directory') AS folder, oid::int FROM pg_database WHERE datname = current_database()`,
  );
  await database.query('CHECKPOINT');
  const { folder, oid } = row!;
  return [path.join(folder, 'pg_wal'), path.join(folder, 'base', String(oid))]
    .flatMap((it) => filesUnder(it, since))
    .concat(serverLogs(path.dirname(folder)), serverLogs(folder));
}

function serverLogs(folder: string): Place[] {
  return readdirSync(folder)
    .filter((it) => /log$/.test(it) && statSync(path.join(folder, it)).isFile())
    .map((it) => [`file ${path.join(folder, it)}`, readFileSync(path.join(folder, it))]);
}

const membersOf: Record<string, (redis: Redis, key: string) => Promise<unknown>> = {
  string: (redis, key) => redis.getBuffer(key),
  hash: (redis, key) => redis.hgetallBuffer(key),
  list: (redis, key) => redis.lrangeBuffer(key, 0, -1),
  set: (redis, key) => redis.smembersBuffer(key),
  zset: (redis, key) => redis.zrangeBuffer(key, 0, -1),
  stream: (redis, key) => redis.xrangeBuffer(key, '-', '+'),
};

function bytesIn(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  if (typeof value === 'string') return Buffer.from(value);
  if (value === null || typeof value !== 'object') return Buffer.alloc(0);
  const parts = Object.entries(value).flatMap(([key, it]) => [
    Buffer.from(`\n${key} `),
    bytesIn(it),
  ]);
  return Buffer.concat(parts);
}

/** Every key of a Redis with what it holds. */
export async function keysOfRedis(url: string): Promise<Place[]> {
  const redis = new Redis(url);
  const places: Place[] = [];
  for (const key of await redis.keys('*')) {
    const kind = await redis.type(key);
    if (kind === 'none') continue; // done with meanwhile
    const read = membersOf[kind];
    if (!read) throw new Error(`What kind of key is ${key}?`);
    places.push([
      `Redis ${key}`,
      Buffer.concat([Buffer.from(`${key}\n`), bytesIn(await read(redis, key))]),
    ]);
  }
  redis.disconnect();
  return places;
}

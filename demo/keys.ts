import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeKeys } from '../src/platform/crypto/index.js';

/** The demo's keys, made once and kept beside the database: 0600, complete or not there at all. */
export function keysOf(dataDir: string): Record<string, string> {
  const file = path.join(dataDir, 'keys.json');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, JSON.stringify(makeKeys(), null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeKeys } from '../src/platform/crypto/index.js';

/**
 * The demo's keys, made once and kept beside the database: 0600, complete or not there at all. What a newer version
 * asks for besides is added; what is there stays.
 */
export function keysOf(dataDir: string): Record<string, string> {
  const file = path.join(dataDir, 'keys.json');
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    : {};
  const made = makeKeys();
  if (Object.keys(made).every((name) => name in kept)) return kept;
  const keys = { ...made, ...kept };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, JSON.stringify(keys, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
}

import { replay, type ReplayTally } from '../../demo/replay/replay.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const seed = 'weidu-2022';
/** The middle of the live fortnight. */
const now = new Date('2026-11-24T02:00:00Z');

export const keys = makeKeys();

export interface Replayed {
  database: TestDatabase;
  settings: Settings;
  tally: ReplayTally;
}

/** The whole replay, in a database of its own. @param folder for its photographs */
export async function replayed(folder: string): Promise<Replayed> {
  const database = await createTestDatabase();
  const settings = Settings.read({
    ...keys,
    DATABASE_URL: database.url,
    DATABASE_POOL: '4',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    SECURE_COOKIES: 'false',
    DEMO: 'true',
  });
  return { database, settings, tally: await replay({ settings, seed, now }) };
}

import { migrate } from '../../src/platform/database/migrate.js';
import type { EndMarker } from './end-marker.js';
import { freshDatabase } from './fresh-database.js';

/** The demo drops what is half done; it must never meet a database that is somebody's. */
export class NotADemoDatabase extends Error {
  constructor() {
    super(
      'DATABASE_URL names a database that has tables but no replay. The demo keeps out of it: give it an empty one.',
    );
  }
}

/**
 * Migrates; a replay without its end marker, or of another kind, is dropped first.
 *
 * @returns whether the replay has to be done
 * @throws {NotADemoDatabase}
 */
export async function prepareDatabase(
  databaseUrl: string,
  marker: EndMarker,
  say: (sentence: string) => void,
): Promise<boolean> {
  const state = await marker.state();
  if (state === 'not-ours') throw new NotADemoDatabase();
  if (state === 'unfinished' || state === 'other') {
    say(
      state === 'unfinished'
        ? 'The last replay did not come to its end: it is dropped and done again.'
        : 'What was replayed is of another version or sealed with other keys: it is dropped and done again.',
    );
    await freshDatabase(databaseUrl);
  }
  if (state !== 'finished') await marker.begin(new Date());
  await migrate(databaseUrl);
  return state !== 'finished';
}

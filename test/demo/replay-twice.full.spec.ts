import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fingerprint } from './fingerprint.js';
import { replayed, type Replayed } from './replayed.js';

describe('the replay, done twice', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wanbi-replay-twice-'));
  let both: Replayed[];

  beforeAll(async () => {
    both = await Promise.all([replayed(folder), replayed(folder)]);
  }, 400_000);

  afterAll(async () => {
    for (const { database } of both) await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('comes out the same: the same rows, ids and references', async () => {
    const [first, second] = await Promise.all(both.map((it) => fingerprint(it.database.url)));
    expect(second).toEqual(first);
    expect(both[1]!.tally).toEqual(both[0]!.tally);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Client } from 'pg';
import { migrate } from '../../src/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.js';
import { startOurs, stations } from '../intake/ours.js';
import type { BenchResult } from '../lib/bench-result.js';
import type { Contender } from '../lib/contender.js';
import { connect, makeDatabase } from '../lib/databases.js';
import { machineFacts } from '../lib/machine-facts.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import { bringInList } from './bring-in-list.js';
import { lintTable } from './lint-table.js';
import { ourList } from './our-list.js';
import { plainRecount } from './plain-recount.js';
import { readPublishedThefts, type PublishedTheft } from './published-theft.js';
import { countsTable, differences, reportsInStore, whatCame, whatCameTable } from './what-came.js';

/**
 * Real thefts through the real importer: each division sends its own list, twice; then one station sends all of them
 * without references. What is in store is compared with a plain recount of the file.
 */
export async function benchThefts({ file, say }: BenchOptions): Promise<BenchResult> {
  if (!file) throw new Error('Say which file: npm run bench -- thefts --file FILE');
  const csv = readFileSync(file, 'utf8');
  const thefts = readPublishedThefts(csv);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wanbi-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
  try {
    const machine = await machineFacts(server.url);
    const url = await makeDatabase(server, 'thefts');
    await migrate(url);
    const client = await connect(url);
    const environment = { DATA_DIR: path.join(folder, 'data') };
    const { app, contender } = await startOurs(url, { works: true, environment });
    try {
      return { machine, ...(await run(contender, client, thefts, plainRecount(csv), say)) };
    } finally {
      await app.close();
      await client.end();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(
  contender: Contender,
  client: Client,
  thefts: PublishedTheft[],
  recount: Map<string, number>,
  say: (sentence: string) => void,
): Promise<Omit<BenchResult, 'machine'>> {
  const divisions = [...new Set(thefts.map((it) => it.Division))].toSorted();
  if (divisions.length >= stations) throw new Error('There are more divisions than stations.');
  const sendAll = async () => {
    const ids: string[] = [];
    for (const [place, division] of divisions.entries()) {
      const own = thefts.filter((it) => it.Division === division);
      const headers = contender.callers[place]!;
      ids.push(await bringInList(contender, headers, ourList(own, { withReferences: true })));
    }
    return whatCame(client, ids);
  };
  const first = await sendAll();
  say(`each division its own list: ${first.created} new, ${first.rejected} not taken in`);
  const stored = await reportsInStore(client, divisions);
  const second = await sendAll();
  say(`again: ${second.created} new, ${second.updated} changed`);
  const storedAgain = await reportsInStore(client, divisions);
  const whole = ourList(thefts, { withReferences: false });
  const third = await whatCame(client, [
    await bringInList(contender, contender.callers.at(-1)!, whole),
  ]);
  say(`all from another station, without references: ${third.created} new`);
  const isUntouched =
    stored.fingerprint === storedAgain.fingerprint && second.unchanged === thefts.length;
  return {
    bench: 'thefts',
    conditions: [
      `${thefts.length} thefts of ${divisions.length} divisions, each division a station that sends its own list`,
      'owners made up, one for each event; types, makes, models and colours as they were entered',
      'the recount reads the file by itself: division, month and type of every row',
    ],
    tables: [
      whatCameTable([
        ['each division its own list', first],
        ['the same lists again', second],
        ['all from another station, without references', third],
      ]),
      countsTable(stored.counts),
      lintTable(thefts),
    ],
    faults: [
      ...differences(stored.counts, recount),
      ...(isUntouched ? [] : ['the second time something changed']),
    ],
  };
}

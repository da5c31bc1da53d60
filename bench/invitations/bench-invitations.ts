import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.js';
import type { BenchResult, Table } from '../lib/bench-result.js';
import { makeDatabase } from '../lib/databases.js';
import { machineFacts } from '../lib/machine-facts.js';
import { percentile } from '../lib/percentile.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import { startRedis } from '../lib/redis-server.js';
import { bareBullmq, type Passage } from './bare-bullmq.js';
import { openHouse } from './house.js';
import { throughLedger } from './ledger.js';
import { promiseInvitations, type Promised } from './promise-invitations.js';

const invitations = 10_000;
const mostPromiseMs = 3_000;
const least = { PostgreSQL: 2, Redis: 0.4 };
type Store = keyof typeof least;

/** Notices a second through the ledger against one bare job a message, in turn, and how long 10,000 take to promise. */
export async function benchInvitations({ short, size, say }: BenchOptions): Promise<BenchResult> {
  const count = size ?? (short ? 1_000 : invitations);
  const rounds = short ? 2 : 5;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wanbi-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
  const redis = await startRedis();
  try {
    const machine = await machineFacts(server.url);
    const passages: Record<string, { ours: Passage[]; bare: Passage[] }> = {};
    const stores: [Store, Record<string, string>][] = [
      ['PostgreSQL', {}],
      ...(redis ? [['Redis', { REDIS_URL: redis.url }] as [Store, Record<string, string>]] : []),
    ];
    for (const [store, environment] of stores) {
      const name = store.toLowerCase();
      const house = await openHouse(await makeDatabase(server, `${name}_ours`), environment, true);
      const bareUrl = await makeDatabase(server, `${name}_bare`);
      const other = await openHouse(bareUrl, {}, false);
      await other.stop();
      const bare = await bareBullmq(bareUrl, environment['REDIS_URL']);
      const seen = { ours: [] as Passage[], bare: [] as Passage[] };
      try {
        for (let round = 0; round < rounds; round += 1) {
          seen.ours.push(await throughLedger(house, count));
          seen.bare.push(await bare.through(count));
          say(`${store}, round ${round + 1} of ${rounds}`);
        }
      } finally {
        await bare.stop();
        await house.stop();
      }
      passages[store] = seen;
    }
    const promised = await promises(await makeDatabase(server, 'events'), count, rounds, say);
    const promiseMs = percentile(
      promised.map((it) => it.inviteMs),
      50,
    );
    return {
      bench: 'invitations',
      machine,
      conditions: [
        `${count} messages a round, ${rounds} rounds of each entrant in turn in one process; medians; a provider that reads number and text and takes everything at once`,
        'ours: rows, codes and trails of all in one transaction, jobs of 100, each notice taken and settled in the ledger; one worker process, 4 jobs at a time',
        'bare: BullMQ alone, added 500 at a time, 32 at a time, nothing kept of a message that is done',
        `PostgreSQL with durable settings; Redis ${redis ? 'keeps nothing on disk' : 'is not installed: not measured'}`,
      ],
      tables: [throughputTable(count, passages), promiseTable(count, promised)],
      faults: [
        ...Object.entries(passages).flatMap(([store, seen]) => {
          const ratio = ratioOf(seen, (it) => it.doneMs);
          const aim = least[store as Store];
          return !short && ratio < aim ? [`${store}: ${ratio.toFixed(2)} × is below ${aim} ×`] : [];
        }),
        ...(count >= invitations && promiseMs > mostPromiseMs
          ? [`promising ${count} took ${(promiseMs / 1_000).toFixed(1)} s`]
          : []),
      ],
    };
  } finally {
    await redis?.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function promises(
  databaseUrl: string,
  count: number,
  rounds: number,
  say: BenchOptions['say'],
): Promise<Promised[]> {
  const house = await openHouse(databaseUrl, {}, false);
  const promised: Promised[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      promised.push(await promiseInvitations(house, count));
      say(`promised, round ${round + 1} of ${rounds}`);
    }
    return promised;
  } finally {
    await house.stop();
  }
}

const median = (all: Passage[], of: (it: Passage) => number) => percentile(all.map(of), 0.5);

/** How many times as fast ours is. */
function ratioOf(
  { ours, bare }: { ours: Passage[]; bare: Passage[] },
  of: (it: Passage) => number,
): number {
  return median(bare, of) / median(ours, of);
}

function throughputTable(
  count: number,
  passages: Record<string, { ours: Passage[]; bare: Passage[] }>,
): Table {
  const aSecond = (all: Passage[], of: (it: Passage) => number) =>
    Math.round((count * 1_000) / median(all, of));
  const all = (it: Passage) => it.writtenMs + it.doneMs;
  const done = (it: Passage) => it.doneMs;
  return {
    title: 'messages a second',
    columns: ['store', 'what', 'ours', 'bare BullMQ', 'ratio'],
    rows: Object.entries(passages).flatMap(([store, seen]) =>
      [
        { what: 'sent, once written', of: done },
        { what: 'written and sent', of: all },
      ].map(({ what, of }) => [
        store,
        what,
        aSecond(seen.ours, of),
        aSecond(seen.bare, of),
        ratioOf(seen, of).toFixed(2),
      ]),
    ),
  };
}

function promiseTable(count: number, promised: Promised[]): Table {
  const of = (pick: (it: Promised) => number) =>
    (percentile(promised.map(pick), 0.5) / 1_000).toFixed(2);
  return {
    title: `${count} owners of one event, seconds`,
    columns: ['step', 's', 'of it this process'],
    rows: [
      ['given a time', of((it) => it.assignMs), ''],
      ['invited', of((it) => it.inviteMs), of((it) => it.inviteCpuMs)],
    ],
  };
}

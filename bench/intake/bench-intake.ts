import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '../../src/platform/database/migrate.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/embedded-postgres/index.js';
import type { BenchResult } from '../lib/bench-result.js';
import type { RunningContender } from '../lib/contender.js';
import { connect, makeDatabase } from '../lib/databases.js';
import { machineFacts } from '../lib/machine-facts.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import { startInChild } from '../lib/start-in-child.js';
import { countsStatements } from '../lib/statement-table.js';
import { importAgainstCopy } from './import-against-copy.js';
import { stations } from './ours.js';
import { connections, runRound, type Entrant, type Round, type RoundPlan } from './round.js';
import { throughputTable } from './throughput-table.js';
import { whereItGoes } from './where-it-goes.js';

type Start = (module: URL, databaseUrl: string) => Promise<RunningContender>;

/** Reports that are followed step by step, one at a time. */
const followed = 400;

const inChild: Start = (module, databaseUrl) => startInChild(module.href, databaseUrl);

/**
 * Reports a second over HTTP, the whole application against a bare NestJS and TypeORM insert of the same columns: one
 * PostgreSQL with its default, durable settings, rounds in turn, medians. And lists, against `COPY` of the same rows.
 */
export async function benchIntake(
  { short, size, say }: BenchOptions,
  start: Start = inChild,
): Promise<BenchResult> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'wanbi-bench-'));
  const server = await startEmbeddedPostgres({ dataDir, settings: countsStatements });
  try {
    const machine = await machineFacts(server.url);
    const lists = await importAgainstCopy(server, start, {
      rows: size ?? (short ? 3_000 : 20_000),
      rounds: short || size ? 1 : 3,
      say,
    });
    const listsAlone = [
      'lists: the whole application takes in a CSV sent to it, COPY the same file, in turn; memory is the application’s',
    ];
    // As many reports one by one would take an hour: who says how many asks about lists.
    const desks = size ? undefined : await benchDesks(server, start, short, say);
    return {
      bench: 'intake',
      machine,
      conditions: [...(desks?.conditions ?? []), ...listsAlone],
      tables: [...(desks?.tables ?? []), ...lists.tables],
      faults: [...(desks?.faults ?? []), ...lists.faults],
    };
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** One report at a time, as desks send them. */
async function benchDesks(
  server: EmbeddedPostgres,
  start: Start,
  short: boolean,
  say: (sentence: string) => void,
): Promise<Omit<BenchResult, 'bench' | 'machine'>> {
  const rounds = short ? 3 : 6;
  const seconds = short ? 3 : 8;
  const warmUpReports = short ? 3_000 : 6_000;
  const results = await measure(server, start, async (entrants) => {
    say(`warming up: ${warmUpReports} reports each`);
    await warmUp(entrants, warmUpReports, server.pid);
    return takeTurns(entrants, rounds, { seconds }, server.pid, say);
  });
  say('where the rest goes: one report at a time');
  const steps = await whereItGoes(server, followed);
  return {
    conditions: [
      `${rounds} rounds of ${seconds} s each, in turn, after ${warmUpReports} reports each to warm up and ANALYZE; medians`,
      `${connections} keep-alive connections, one request at a time on each; no body repeats`,
      'ours: the whole application with its worker in one process, officers signed in; log level silent on both sides',
      'rows counted after every round: each report that was answered 201 is there',
    ],
    tables: [throughputTable(results), ...steps],
    faults: [...results.values()].flat().flatMap((round) => round.faults),
  };
}

async function measure<T>(
  server: EmbeddedPostgres,
  start: Start,
  work: (entrants: Entrant[]) => Promise<T>,
): Promise<T> {
  const stops: (() => Promise<unknown>)[] = [];
  try {
    return await work(await startEntrants(server, start, stops));
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

async function startEntrants(
  server: EmbeddedPostgres,
  start: Start,
  stops: (() => Promise<unknown>)[],
): Promise<Entrant[]> {
  const bareUrl = await makeDatabase(server, 'bare');
  const oursUrl = await makeDatabase(server, 'ours');
  await migrate(oursUrl);
  const [bareClient, oursClient] = [await connect(bareUrl), await connect(oursUrl)];
  stops.push(
    () => bareClient.end(),
    () => oursClient.end(),
  );
  const bare = await start(new URL('../peers/bare-nest.js', import.meta.url), bareUrl);
  stops.push(() => bare.stop());
  const ours = await start(new URL('./ours.js', import.meta.url), oursUrl);
  stops.push(() => ours.stop());
  const reports = {
    contender: ours,
    client: oursClient,
    countRows: 'SELECT count(*) FROM theft_report WHERE id = ANY($1::uuid[])',
    countLeft: 'SELECT count(*) FROM matching_due',
  };
  return [
    {
      name: 'bare NestJS + TypeORM insert',
      contender: bare,
      callers: 1,
      client: bareClient,
      countRows: 'SELECT count(*) FROM bare_report WHERE id = ANY($1::uuid[])',
    },
    { ...reports, name: `ours, ${stations} stations`, callers: stations },
    { ...reports, name: 'ours, one station: one audit chain', callers: 1 },
  ];
}

/** By number, not by time: who is slower would otherwise be measured colder. */
async function warmUp(entrants: Entrant[], reports: number, postmasterPid: number): Promise<void> {
  for (const entrant of entrants) {
    await runRound(entrant, { amount: reports }, postmasterPid);
    // What autovacuum does within minutes: a plan made for an empty table is not what is measured.
    await entrant.client.query('ANALYZE');
  }
}

async function takeTurns(
  entrants: Entrant[],
  rounds: number,
  plan: RoundPlan,
  postmasterPid: number,
  say: (sentence: string) => void,
): Promise<Map<string, Round[]>> {
  const results = new Map<string, Round[]>(entrants.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const entrant of entrants) {
      const result = await runRound(entrant, plan, postmasterPid);
      results.get(entrant.name)!.push(result);
      say(`round ${round} ${entrant.name}: ${Math.round(result.perSecond)}/s`);
    }
  }
  return results;
}

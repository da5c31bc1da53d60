import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/platform/database/migrate.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/embedded-postgres/index.js';
import type { BenchResult } from '../lib/bench-result.js';
import type { RunningContender } from '../lib/contender.js';
import { machineFacts } from '../lib/machine-facts.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import { startInChild } from '../lib/start-in-child.js';
import { stations } from './ours.js';
import { connections, runRound, type Entrant, type Round, type RoundPlan } from './round.js';
import { throughputTable } from './throughput-table.js';

type Start = (module: URL, databaseUrl: string) => Promise<RunningContender>;

const inChild: Start = (module, databaseUrl) => startInChild(module.href, databaseUrl);

/**
 * Reports a second over HTTP, the whole application against a bare NestJS and TypeORM insert of the same columns: one
 * PostgreSQL with its default, durable settings, rounds in turn, medians.
 */
export async function benchIntake(
  { short, size, say }: BenchOptions,
  start: Start = inChild,
): Promise<BenchResult> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'wanbi-bench-'));
  const server = await startEmbeddedPostgres({ dataDir });
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const machine = await machineFacts(server.url);
    const entrants = await startEntrants(server, start, stops);
    const rounds = short || size ? 3 : 6;
    const plan: RoundPlan = size ? { amount: size } : { seconds: short ? 3 : 8 };
    const results = await takeTurns(entrants, rounds, plan, server.pid, say);
    return {
      bench: 'intake',
      machine,
      conditions: [
        `${rounds} rounds of ${size ? `${size} reports` : `${plan.seconds} s`} each, in turn, after one to warm up; medians`,
        `${connections} keep-alive connections, one request at a time on each; no body repeats`,
        'ours: the whole application with its worker in one process, officers signed in; log level silent on both sides',
        'rows counted after every round: each report that was answered 201 is there',
      ],
      tables: [throughputTable(results)],
      faults: [...results.values()].flat().flatMap((round) => round.faults),
    };
  } finally {
    for (const stop of stops.toReversed()) await stop();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
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

async function takeTurns(
  entrants: Entrant[],
  rounds: number,
  plan: RoundPlan,
  postmasterPid: number,
  say: (sentence: string) => void,
): Promise<Map<string, Round[]>> {
  const results = new Map<string, Round[]>(entrants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const entrant of entrants) {
      const isWarmUp = round === 0;
      const result = await runRound(entrant, plan, postmasterPid);
      if (!isWarmUp) results.get(entrant.name)!.push(result);
      say(
        `${isWarmUp ? 'warm-up' : `round ${round}`} ${entrant.name}: ${Math.round(result.perSecond)}/s`,
      );
    }
  }
  return results;
}

async function makeDatabase(server: EmbeddedPostgres, name: string): Promise<string> {
  const client = await connect(server.url);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.toString();
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

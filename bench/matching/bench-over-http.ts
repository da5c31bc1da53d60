import { setTimeout as sleep } from 'node:timers/promises';
import { Dice } from '../../demo/plan/dice.js';
import { migrate } from '../../src/platform/database/migrate.js';
import type { BenchResult, Table } from '../lib/bench-result.js';
import type { Contender } from '../lib/contender.js';
import { cpuSecondsOf, cpuSecondsWithChildren } from '../lib/cpu-time.js';
import { connect } from '../lib/databases.js';
import { machineFacts } from '../lib/machine-facts.js';
import { percentile } from '../lib/percentile.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import { startInChild } from '../lib/start-in-child.js';
import { bringInList } from '../thefts/bring-in-list.js';
import { looksQuestions } from './looks.js';
import { apart } from './misreadings.js';
import { ours } from './ours.js';
import { Population } from './population.js';
import { misreadQuestions, type Question } from './questions.js';
import { reportedCsv } from './reported-csv.js';
import { ReportedList } from './reported-list.js';
import { withDatabases } from './with-databases.js';

const seed = 'measured';
/** a proposal is looked for so often */
const pollMs = 5;
const proposedWithinMs = 3_000;

/**
 * A running system with imported reports: searches one after the other, and how soon a new vehicle has its proposals. Of a
 * database that is kept the reports are those that the bench of the engine filled it with: ten million take hours to bring in.
 */
export async function benchOverHttp(options: BenchOptions): Promise<BenchResult> {
  const { short, size = short ? 5_000 : 100_000, spread, keep } = options;
  const name = keep ? 'ours' : 'http';
  return withDatabases({ size, keep }, [name], async ([url = ''], postmasterPid) => {
    const reported = new ReportedList(new Population(Dice.of(`${seed}/population`), spread), size);
    const ask = (asked: string) => askOverHttp(asked, reported, options, postmasterPid);
    return keep ? withCopyOfFilled(url, reported, ask) : ask(url);
  });
}

async function askOverHttp(
  url: string,
  reported: ReportedList,
  { short, keep, say }: BenchOptions,
  postmasterPid: number,
): Promise<BenchResult> {
  const machine = await machineFacts(url);
  await migrate(url);
  const app = await startInChild(new URL('./squads.js', import.meta.url).href, url);
  try {
    say(`${keep ? 'asking of' : 'bringing in'} ${reported.length} reports`);
    if (!keep) await bringInList(app, app.callers[0]!, reportedCsv(reported));
    const questions = misreadQuestions(seed, reported, short ? 5 : 100);
    say('searching');
    await searched(app, questions.slice(0, 170), postmasterPid);
    const searches = await searched(app, questions, postmasterPid);
    const tables = [{ ...searches, title: 'A search for a number over HTTP' }];
    if (!keep) {
      say('searching by looks');
      const looks = looksQuestions(seed, reported, short ? 2 : 40);
      await searched(app, looks.slice(0, 20), postmasterPid);
      const byLooks = await searched(app, looks, postmasterPid);
      tables.push({ ...byLooks, title: 'A search by looks alone over HTTP' });
    }
    say('registering vehicles');
    const tellable = questions.filter((it) => !apart.has(it.class));
    const seconds = await proposed(app, tellable.slice(0, short ? 5 : 50));
    return {
      bench: 'matching over HTTP',
      machine,
      conditions: [
        `${reported.length} reports ${keep ? 'as the bench of the engine fills them in, with numbers alone' : 'brought in as a list'}, the worker running; a squad officer asks over one connection, the answer parsed`,
        `a vehicle is registered by what was read, its matches asked for every ${pollMs} ms until there are some`,
      ],
      tables: [...tables, seconds.table],
      faults: seconds.faults,
    };
  } finally {
    await app.stop();
  }
}

/** Asks a copy of the database that was filled: the house that runs in it would leave its own there. */
async function withCopyOfFilled<Answer>(
  url: string,
  reported: ReportedList,
  ask: (url: string) => Promise<Answer>,
): Promise<Answer> {
  const client = await connect(url);
  const us = await ours(url, client, reported);
  await us.stop();
  await client.end();
  const admin = await connect(new URL('/postgres', url).href);
  try {
    await admin.query('DROP DATABASE IF EXISTS http');
    await admin.query('CREATE DATABASE http TEMPLATE ours STRATEGY file_copy');
    const answer = await ask(new URL('/http', url).href);
    await admin.query('DROP DATABASE http');
    return answer;
  } finally {
    await admin.end();
  }
}

const post = (app: Contender, path: string, body: object) =>
  fetch(`${app.origin}/api/v1/${path}`, {
    method: 'POST',
    headers: { ...app.callers[0], 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function searched(
  app: Contender,
  questions: Question[],
  postmasterPid: number,
): Promise<Omit<Table, 'title'>> {
  const cpu = () => [cpuSecondsOf(app.pid)!, cpuSecondsWithChildren(postmasterPid)!] as const;
  const before = cpu();
  const calls: number[] = [];
  const engine: number[] = [];
  for (const { query } of questions) {
    const start = performance.now();
    const answer = await post(app, 'matching/search', query);
    const { tookMs } = (await answer.json()) as { tookMs: number };
    calls.push(performance.now() - start);
    if (answer.status !== 200) throw new Error(`A search was answered ${answer.status}.`);
    engine.push(tookMs);
  }
  const micros = cpu().map((now, at) => Math.round(((now - before[at]!) * 1e6) / calls.length));
  return {
    columns: [
      'searches',
      'p50 ms',
      'p99 ms',
      'p50 ms of the engine',
      'µs of Node a call',
      'of PostgreSQL',
    ],
    rows: [
      [
        calls.length,
        percentile(calls, 0.5).toFixed(2),
        percentile(calls, 0.99).toFixed(2),
        percentile(engine, 0.5).toFixed(2),
        ...micros,
      ],
    ],
  };
}

/** What is found with a probability that is proposed; the others are let go. */
async function proposed(app: Contender, questions: Question[]) {
  const milliseconds: number[] = [];
  for (const { query } of questions) {
    const registered = await post(app, 'recovered-vehicles', {
      vehicleType: 'e-bike',
      identifiers: [{ kind: 'frame', value: query.identifier }],
      recoveredAt: new Date().toISOString(),
      place: '魏都区',
    });
    const start = performance.now();
    const { id } = (await registered.json()) as { id: string };
    if (registered.status !== 201) throw new Error(`A vehicle was answered ${registered.status}.`);
    const took = await untilProposed(app, id, start);
    if (took !== undefined) milliseconds.push(took);
  }
  const table: Table = {
    title: 'A new vehicle, from the answer until its proposals are seen',
    columns: ['vehicles', 'with proposals', 'p50 ms', 'slowest ms'],
    rows: [
      [
        questions.length,
        milliseconds.length,
        percentile(milliseconds, 0.5).toFixed(0),
        Math.max(...milliseconds).toFixed(0),
      ],
    ],
  };
  const isEnough = milliseconds.length > questions.length / 2;
  return { table, faults: isEnough ? [] : ['half of the vehicles have no proposals'] };
}

async function untilProposed(app: Contender, id: string, start: number) {
  while (performance.now() - start < proposedWithinMs) {
    const answer = await fetch(`${app.origin}/api/v1/recovered-vehicles/${id}/matches`, {
      headers: app.callers[0],
    });
    const { items } = (await answer.json()) as { items: object[] };
    if (items.length > 0) return performance.now() - start;
    await sleep(pollMs);
  }
  return undefined;
}

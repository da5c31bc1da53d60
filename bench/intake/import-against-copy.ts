import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate } from '../../src/platform/database/migrate.js';
import type { EmbeddedPostgres } from '../../src/platform/embedded-postgres/index.js';
import type { Table } from '../lib/bench-result.js';
import type { Contender, RunningContender } from '../lib/contender.js';
import { cpuSecondsOf, cpuSecondsWithChildren } from '../lib/cpu-time.js';
import { connect, makeDatabase } from '../lib/databases.js';
import { percentile } from '../lib/percentile.js';
import { residentMiB } from '../lib/resident-memory.js';
import { startCountingStatements, statementTable } from '../lib/statement-table.js';
import { importTable, type ImportRound } from './import-table.js';
import { listOfReports } from './list-of-reports.js';
import { StaffMeanwhile } from './staff-meanwhile.js';

/** Far from the serial numbers of the other parts. */
const firstSerial = 30_000_000;
const mostMinutes = 30;
/** More go in several lists, one after the other: more is read of none. */
const mostRowsOfList = 500_000;

/** In store before the lists come, every other one of them reported in the first. */
const mostVehicles = 2_000;

/** The columns of the list, typed, with the two constraints that a list has to meet. */
const copyTable = `CREATE TABLE listed_report (reference text PRIMARY KEY, vehicle_type text NOT NULL, frame_number text,
  motor_number text, brand text, model text, colour text, stolen_from timestamptz NOT NULL, stolen_until timestamptz,
  place text NOT NULL, incident_number text, owner_name text NOT NULL, owner_phone text NOT NULL)`;

type Start = (module: URL, databaseUrl: string) => Promise<RunningContender>;

/** A list brought in through the staff's own call, against PostgreSQL's `COPY` of the same rows, in turn. */
export async function importAgainstCopy(
  server: EmbeddedPostgres,
  start: Start,
  { rows, rounds, say }: { rows: number; rounds: number; say: (sentence: string) => void },
): Promise<{ tables: Table[]; faults: string[] }> {
  const copyClient = await connect(await makeDatabase(server, 'listed'));
  await copyClient.query(copyTable);
  const url = await makeDatabase(server, 'ours_lists');
  await migrate(url);
  const client = await connect(url);
  await startCountingStatements(client);
  const ours = await start(new URL('./ours.js', import.meta.url), url);
  const results: ImportRound[] = [];
  let statements: Table;
  try {
    await store(ours, Math.min(mostVehicles, rows / 10), rows);
    for (let round = 0; round < rounds; round += 1) {
      const lists = listsOf(firstSerial + round * rows, rows);
      const copySeconds = await copy(copyClient, lists);
      const taken = await bringIn(ours, client, { lists, rows }, server.pid);
      results.push({ copySeconds, ...taken });
      say(
        `list ${round + 1}: ${taken.seconds.toFixed(1)} s, copied in ${copySeconds.toFixed(2)} s`,
      );
    }
    statements = await statementTable(
      client,
      'Lists: what PostgreSQL does for a row, matching and staff included',
      rows * rounds,
      1_000,
    );
  } finally {
    await ours.stop();
    await client.end();
    await copyClient.end();
  }
  const lost = results.filter(({ accepted }) => accepted !== rows).length;
  return {
    tables: [importTable(results, rows), statements],
    faults: lost === 0 ? [] : [`${lost} lists were not accepted whole`],
  };
}

function listsOf(first: number, rows: number): string[] {
  const lists: string[] = [];
  for (let done = 0; done < rows; done += mostRowsOfList)
    lists.push(listOfReports(first + done, Math.min(mostRowsOfList, rows - done)));
  return lists;
}

async function copy(client: pg.Client, lists: string[]): Promise<number> {
  const start = performance.now();
  for (const list of lists) {
    const target = client.query(copyFrom('COPY listed_report FROM STDIN (FORMAT csv, HEADER)'));
    await pipeline(Readable.from([list]), target);
  }
  return (performance.now() - start) / 1_000;
}

async function bringIn(
  contender: Contender,
  client: pg.Client,
  { lists, rows }: { lists: string[]; rows: number },
  postmasterPid: number,
): Promise<Omit<ImportRound, 'copySeconds'>> {
  const cpu = () => ({
    node: cpuSecondsOf(contender.pid) ?? Number.NaN,
    postgres: cpuSecondsWithChildren(postmasterPid) ?? Number.NaN,
  });
  const mib = () => residentMiB(contender.pid);
  const before = cpu();
  const start = performance.now();
  const since = () => (performance.now() - start) / 1_000;
  const mibAt = { start: mib(), '20 %': Number.NaN, '60 %': Number.NaN, '100 %': Number.NaN };
  const staff = new StaffMeanwhile(contender);
  let accepted = 0;
  for (const list of lists) {
    const already = accepted;
    await sendAndWait(contender, contender.callers[0]!, 'theft-reports', list, (now) => {
      accepted = already + now;
      for (const share of [20, 60] as const)
        if (Number.isNaN(mibAt[`${share} %`]) && accepted >= (rows * share) / 100)
          mibAt[`${share} %`] = mib();
    });
  }
  const seconds = since();
  mibAt['100 %'] = mib();
  const latencies = staff.soFar();
  await untilMatched(client);
  const secondsWithMatching = since();
  const all = await staff.stop();
  const after = cpu();
  return {
    seconds,
    secondsWithMatching,
    nodeSeconds: after.node - before.node,
    postgresSeconds: after.postgres - before.postgres,
    mibAt,
    p99Ms: percentile(latencies, 0.99),
    p99AfterwardsMs: percentile(all.slice(latencies.length), 0.99),
    accepted,
  };
}

async function store(contender: Contender, vehicles: number, rows: number): Promise<void> {
  const lines = Array.from({ length: vehicles }, (_, n) => {
    const serial = n % 2 === 0 ? firstSerial + Math.floor((n * rows) / vehicles) : 70_000_000 + n;
    return `e-bike,1757224${serial},2024-10-28 09:00,文峰路`;
  });
  const list = ['vehicleType,frameNumber,recoveredAt,place', ...lines, ''].join('\n');
  await sendAndWait(contender, contender.callers.at(-1)!, 'recovered-vehicles', list);
}

/** @param hear is told how many rows are in */
async function sendAndWait(
  { origin }: Contender,
  headers: Record<string, string>,
  kind: string,
  list: string,
  hear: (accepted: number) => void = () => undefined,
): Promise<void> {
  const body = new FormData();
  body.set('kind', kind);
  body.set('file', new Blob([list]), 'list.csv');
  const sent = await fetch(`${origin}/api/v1/imports`, { method: 'POST', headers, body });
  const { id } = (await sent.json()) as { id: string };
  const deadline = performance.now() + mostMinutes * 60_000;
  for (let isDone = false; !isDone;) {
    await sleep(50);
    if (performance.now() > deadline) throw new Error('The list is not in after half an hour.');
    const answer = await fetch(`${origin}/api/v1/imports/${id}`, { headers });
    const { done, accepted } = (await answer.json()) as { done: boolean; accepted: number };
    hear(accepted);
    isDone = done;
  }
}

async function untilMatched(client: pg.Client): Promise<void> {
  const deadline = performance.now() + mostMinutes * 60_000;
  for (;;) {
    const { rows } = await client.query<{ left: string }>(
      'SELECT (SELECT count(*) FROM matching_due) + (SELECT count(*) FROM matching_held) AS left',
    );
    if (Number(rows[0]!.left) === 0) return;
    if (performance.now() > deadline) throw new Error('Not all proposed after half an hour.');
    await sleep(100);
  }
}

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
import { listColumns, listOfReports } from './list-of-reports.js';
import { StaffMeanwhile } from './staff-meanwhile.js';

/** Far from the serial numbers of the other parts. */
const firstSerial = 30_000_000;
const mostMinutes = 30;

/** The columns of the list, typed, with the two constraints that a list has to meet. */
const copyTable = `CREATE TABLE listed_report (reference text PRIMARY KEY, vehicle_type text NOT NULL, frame_number text,
  motor_number text, brand text, model text, colour text, stolen_from timestamptz NOT NULL, stolen_until timestamptz,
  place text NOT NULL, incident_number text, owner_name text NOT NULL, owner_phone text NOT NULL)`;

interface ImportRound {
  copySeconds: number;
  seconds: number;
  secondsWithMatching: number;
  nodeSeconds: number;
  postgresSeconds: number;
  firstMiB: number;
  mostMiB: number;
  requestP99Ms: number;
  accepted: number;
}

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
    for (let round = 0; round < rounds; round += 1) {
      const list = listOfReports(firstSerial + round * rows, rows);
      const copySeconds = await copy(copyClient, list);
      const taken = await bringIn(ours, client, list, server.pid);
      results.push({ copySeconds, ...taken });
      say(
        `list ${round + 1}: ${taken.seconds.toFixed(1)} s, copied in ${copySeconds.toFixed(2)} s`,
      );
    }
    statements = await statementTable(
      client,
      'Lists: what PostgreSQL does for a row, matching and staff included',
      rows * rounds,
    );
  } finally {
    await ours.stop();
    await client.end();
    await copyClient.end();
  }
  const lost = results.filter(({ accepted }) => accepted !== rows).length;
  return {
    tables: [tableOf(results, rows), statements],
    faults: lost === 0 ? [] : [`${lost} lists were not accepted whole`],
  };
}

async function copy(client: pg.Client, list: string): Promise<number> {
  const start = performance.now();
  const target = client.query(copyFrom('COPY listed_report FROM STDIN (FORMAT csv, HEADER)'));
  await pipeline(Readable.from([list]), target);
  return (performance.now() - start) / 1_000;
}

async function bringIn(
  contender: Contender,
  client: pg.Client,
  list: string,
  postmasterPid: number,
): Promise<Omit<ImportRound, 'copySeconds'>> {
  const cpu = () => ({
    node: cpuSecondsOf(contender.pid) ?? Number.NaN,
    postgres: cpuSecondsWithChildren(postmasterPid) ?? Number.NaN,
  });
  const headers = contender.callers[0]!;
  const before = cpu();
  const start = performance.now();
  const since = () => (performance.now() - start) / 1_000;
  const body = new FormData();
  body.set('kind', 'theft-reports');
  body.set('file', new Blob([list]), 'list.csv');
  const sent = await fetch(`${contender.origin}/api/v1/imports`, { method: 'POST', headers, body });
  const { id } = (await sent.json()) as { id: string };
  const firstMiB = residentMiB(contender.pid);
  const staff = new StaffMeanwhile(contender);
  let mostMiB = 0;
  let accepted = 0;
  for (let done = false; !done;) {
    await sleep(50);
    if (since() > mostMinutes * 60) throw new Error('The list is not in after half an hour.');
    const answer = await fetch(`${contender.origin}/api/v1/imports/${id}`, { headers });
    ({ done, accepted } = (await answer.json()) as { done: boolean; accepted: number });
    mostMiB = Math.max(mostMiB, residentMiB(contender.pid));
  }
  const seconds = since();
  const after = cpu();
  await untilMatched(client);
  const latencies = await staff.stop();
  return {
    seconds,
    secondsWithMatching: since(),
    nodeSeconds: after.node - before.node,
    postgresSeconds: after.postgres - before.postgres,
    firstMiB,
    mostMiB,
    requestP99Ms: percentile(latencies, 0.99),
    accepted,
  };
}

async function untilMatched(client: pg.Client): Promise<void> {
  const deadline = performance.now() + mostMinutes * 60_000;
  for (;;) {
    const { rows } = await client.query<{ left: string }>(
      'SELECT count(*) AS left FROM matching_due',
    );
    if (Number(rows[0]!.left) === 0) return;
    if (performance.now() > deadline) throw new Error('Not all proposed after half an hour.');
    await sleep(100);
  }
}

function tableOf(results: ImportRound[], rows: number): Table {
  const of = (pick: (round: ImportRound) => number) => percentile(results.map(pick), 0.5);
  const perSecond = (seconds: number) => Math.round(rows / seconds);
  const [copySeconds, seconds] = [of((it) => it.copySeconds), of((it) => it.seconds)];
  return {
    title: `A list of ${rows} reports (${listColumns.split(',').length} columns), medians of ${results.length}`,
    columns: [
      '',
      's',
      'rows/s',
      's with matching',
      'CPU s: node',
      'postgres',
      'MiB before',
      'most MiB',
      'staff p99 ms',
    ],
    rows: [
      [
        'COPY into one table',
        copySeconds.toFixed(2),
        perSecond(copySeconds),
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      [
        'ours, through POST /imports',
        seconds.toFixed(1),
        perSecond(seconds),
        of((it) => it.secondsWithMatching).toFixed(1),
        of((it) => it.nodeSeconds).toFixed(1),
        of((it) => it.postgresSeconds).toFixed(1),
        Math.round(of((it) => it.firstMiB)),
        Math.round(of((it) => it.mostMiB)),
        of((it) => it.requestP99Ms).toFixed(1),
      ],
    ],
  };
}

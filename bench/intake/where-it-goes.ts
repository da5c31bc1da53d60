import { ValidationPipe } from '@nestjs/common';
import { Repository } from 'typeorm';
import { Audit } from '../../src/audit/index.js';
import { Sessions } from '../../src/identity/index.js';
import { MatchingWorker } from '../../src/matching/index.js';
import { People } from '../../src/people/index.js';
import { Tx } from '../../src/platform/database/index.js';
import { migrate } from '../../src/platform/database/migrate.js';
import type { EmbeddedPostgres } from '../../src/platform/embedded-postgres/index.js';
import { Facts } from '../../src/platform/facts/index.js';
import { FileTheftReport } from '../../src/theft-reports/index.js';
import { LikelyDuplicates } from '../../src/theft-reports/likely-duplicates.js';
import type { Table } from '../lib/bench-result.js';
import type { Contender } from '../lib/contender.js';
import { connect, makeDatabase } from '../lib/databases.js';
import { startCountingStatements, statementTable } from '../lib/statement-table.js';
import { StepClock } from '../lib/step-clock.js';
import { start as startBare } from '../peers/bare-nest.js';
import { startOurs } from './ours.js';
import { reportBody } from './report-bodies.js';

const http = 'HTTP, Nest, JSON, headers, metrics; the client';
const validation = 'validation of the body';
const matching = 'matching, later, by the worker, 50 a job';
const matchingBatch = 50;
/** Serial numbers far from those of the rounds. */
const firstSerial = 10_000_000;

/** One report at a time, in this process: what each step takes in both, and what PostgreSQL spends on ours. */
export async function whereItGoes(server: EmbeddedPostgres, reports: number): Promise<Table[]> {
  const bare = await timeBare(await makeDatabase(server, 'bare_steps'), reports);
  const ours = await timeOurs(await makeDatabase(server, 'ours_steps'), reports);
  const steps = [...new Set([...ours.spent.keys(), ...bare.keys()])];
  const micros = (spent: Map<string, number>, step: string) =>
    Math.round(((spent.get(step) ?? 0) * 1_000) / reports);
  const answered = (spent: Map<string, number>) =>
    steps.reduce((sum, step) => sum + (step === matching ? 0 : micros(spent, step)), 0);
  return [
    {
      title: `One report at a time: µs of each step, mean of ${reports}`,
      columns: ['', 'ours', 'bare'],
      rows: [
        ...steps.map((step) => [step, micros(ours.spent, step), micros(bare, step)]),
        ['until the answer', answered(ours.spent), answered(bare)],
      ],
    },
    ours.statements,
  ];
}

async function timeBare(url: string, reports: number): Promise<Map<string, number>> {
  const contender = await startBare(url);
  const clock = new StepClock();
  clock.watch(ValidationPipe.prototype, 'transform', validation);
  clock.watch(Repository.prototype, 'insert', 'the insert: PostgreSQL and its flush to disk');
  try {
    await file(contender, clock, reports);
    return clock.spent;
  } finally {
    clock.letGo();
    await contender.stop();
  }
}

async function timeOurs(url: string, reports: number) {
  await migrate(url);
  const client = await connect(url);
  await startCountingStatements(client);
  const { app, contender } = await startOurs(url, { works: false });
  const clock = new StepClock();
  clock.watch(Sessions.prototype, 'find', 'who asks: the session, waits for PostgreSQL');
  clock.watch(ValidationPipe.prototype, 'transform', validation);
  clock.watch(FileTheftReport.prototype, 'execute', 'the use case itself: lint, report, numbers');
  clock.watch(LikelyDuplicates.prototype, 'find', 'likely duplicates, waits for PostgreSQL');
  clock.watch(People.prototype, 'keep', 'sealing the owner, blind indexes');
  clock.watch(Facts.prototype, 'record', 'facts and the rooms that follow them');
  clock.watch(Audit.prototype, 'record', 'audit: sealing what was said');
  clock.watch(Tx.prototype, 'runLasts', 'public status, audit chain; waits for all writes so far');
  clock.watch(Tx.prototype, 'commit', 'commit: PostgreSQL and its flush to disk');
  try {
    const ids = await file(contender, clock, reports, () =>
      client.query('SELECT pg_stat_statements_reset()'),
    );
    const worker = app.get(MatchingWorker, { strict: false });
    for (let start = 0; start < ids.length; start += matchingBatch) {
      const some = { ids: ids.slice(start, start + matchingBatch) };
      await clock.within(matching, () => worker.propose(some));
    }
    const title = 'What PostgreSQL spends on a report of ours, by statement, matching included';
    return { spent: clock.spent, statements: await statementTable(client, title, reports) };
  } finally {
    clock.letGo();
    await contender.stop();
    await client.end();
  }
}

/** Files reports one after the other, twice: the first time to warm up. @returns the ids of the second */
async function file(
  { origin, path, callers }: Contender,
  clock: StepClock,
  reports: number,
  whenWarm?: () => Promise<unknown>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let serial = 0; serial < reports * 2; serial += 1) {
    if (serial === reports) {
      await whenWarm?.();
      clock.spent.clear();
    }
    const headers = { 'content-type': 'application/json', ...callers[serial % callers.length] };
    const body = reportBody(firstSerial + serial);
    const answer = await clock.within(http, async () => {
      const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body });
      return { status: response.status, text: await response.text() };
    });
    if (answer.status !== 201) throw new Error(`${answer.status}: ${answer.text}`);
    if (serial >= reports) ids.push((JSON.parse(answer.text) as { id: string }).id);
  }
  return ids;
}

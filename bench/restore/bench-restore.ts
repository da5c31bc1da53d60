import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Client } from 'pg';
import { verifyAudit } from '../../src/audit/index.js';
import { restoreBackup, writeBackup, type Manifest } from '../../src/platform/backup/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import type { BenchResult, Table } from '../lib/bench-result.js';
import { connect, makeDatabase } from '../lib/databases.js';
import { machineFacts } from '../lib/machine-facts.js';
import type { BenchOptions } from '../lib/read-arguments.js';
import { fill } from './fill.js';
import { timed, type Timed } from './timed.js';

const usualReports = 100_000;
const shortReports = 3_000;
const million = 1_000_000;
const mostMinutesOfMillion = 15;

/** How long a backup and a restore take, and what a million reports would: not measured, multiplied. */
export async function benchRestore({ short, size, say }: BenchOptions): Promise<BenchResult> {
  const reports = size ?? (short ? shortReports : usualReports);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wanbi-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
  try {
    const machine = await machineFacts(server.url);
    const keys = makeKeys();
    const environmentIn = (name: string, url: string) => {
      const dataDir = path.join(folder, name);
      mkdirSync(dataDir);
      return { ...keys, DATABASE_URL: url, DATA_DIR: dataDir };
    };
    const sourceUrl = await makeDatabase(server, 'source');
    await migrate(sourceUrl);
    const from = environmentIn('source', sourceUrl);
    await fill(sourceUrl, from, reports, say);
    const targetUrl = await makeDatabase(server, 'target');
    await migrate(targetUrl);
    const file = path.join(folder, 'bench.backup');
    const [source, target] = [await connect(sourceUrl), await connect(targetUrl)];
    try {
      const bytes = await databaseBytes(source);
      say('backing up');
      const backup = await timed(() => writeBackup(source, Settings.read(from), file, new Date()));
      say('restoring');
      const to = Settings.read(environmentIn('target', targetUrl));
      const restore = await timed(() => restoreBackup(target, to, file));
      say('verifying the audit trail');
      const verify = await timed(() => verifyTrail(target, keys));
      const total = restore.seconds + verify.seconds;
      const minutesOfMillion = (total * million) / reports / 60;
      return {
        bench: 'restore',
        machine,
        conditions: [
          `${reports} reports filed through the application at 64 stations, matched, with their audit trail; no photos`,
          `database ${mebibytes(bytes)} MB, backup ${mebibytes(statSync(file).size)} MB; one PostgreSQL, the embedded one with its durable settings, on the machine that also restores`,
          'restore reads the file twice, makes indexes and foreign keys anew, counts every table and analyses; memory is the growth of the process',
        ],
        tables: [
          stepsTable(reports, [
            ['backup', backup],
            ['restore', restore],
            ['audit:verify', verify],
          ]),
          rowsTable(restore.answer),
        ],
        faults: [
          ...(verify.answer ? [verify.answer] : []),
          ...(restore.answer.tables['theft_report']?.rows === reports
            ? []
            : ['reports are missing']),
          ...(!short && minutesOfMillion > mostMinutesOfMillion
            ? [`a million reports would take ${minutesOfMillion.toFixed(1)} minutes`]
            : []),
        ],
      };
    } finally {
      await source.end();
      await target.end();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20);

async function databaseBytes(client: Client): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    'SELECT pg_database_size(current_database()) AS bytes',
  );
  return Number(rows[0]!.bytes);
}

async function verifyTrail(client: Client, keys: Record<string, string>) {
  const reader = {
    query: async <Row>(sql: string, values?: unknown[]) =>
      (await client.query(sql, values)).rows as Row[],
  };
  const { firstFault } = await verifyAudit(reader, { publicKey: keys['AUDIT_SIGN_PUBLIC_KEY'] });
  return firstFault;
}

function stepsTable(reports: number, steps: [name: string, step: Timed<unknown>][]): Table {
  const minutes = (seconds: number) => ((seconds * million) / reports / 60).toFixed(1);
  const restored = steps.slice(1).reduce((sum, [, { seconds }]) => sum + seconds, 0);
  return {
    title: 'seconds measured; minutes of a million reports by multiplication',
    columns: ['step', 's', 'min for 1 M', 'peak memory MB'],
    rows: [
      ...steps.map(([name, { seconds, growthMiB }]) => [
        name,
        seconds.toFixed(1),
        minutes(seconds),
        Math.round(growthMiB),
      ]),
      ['restore and verify', restored.toFixed(1), minutes(restored), ''],
    ],
  };
}

function rowsTable({ tables }: Manifest): Table {
  const largest = Object.entries(tables)
    .filter(([, { rows }]) => rows > 0)
    .toSorted(([, a], [, b]) => b.rows - a.rows)
    .slice(0, 12);
  return {
    title: 'rows of the largest tables',
    columns: ['table', 'rows'],
    rows: largest.map(([name, { rows }]) => [name, rows]),
  };
}

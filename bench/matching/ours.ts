import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { normaliseIdentifier } from '../../src/identifiers/index.js';
import { Engine } from '../../src/matching/index.js';
import {
  indexedNumber,
  signatureIndexDefinition,
  signatureIndexName,
  SignatureBitsInUse,
  suitingBits,
  WeightsInForce,
} from '../../src/matching/measured.js';
import { SystemClock } from '../../src/platform/clock.js';
import { Database } from '../../src/platform/database/index.js';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { Ids, SystemRandomSource } from '../../src/platform/ids.js';
import type { Entrant, Reported } from './entrant.js';
import type { ReportedList } from './reported-list.js';
import { buildSeconds, builtOnce, relationBytes } from './timed-build.js';

const firstDay = Date.UTC(2018, 0, 1);
const dayMs = 86_400_000;

/** The engine itself on a migrated database that holds the reports, behind its own front door. */
export async function ours(
  url: string,
  client: Client,
  reported: ReportedList,
): Promise<Entrant & { database: Database; stop(): Promise<void> }> {
  await migrate(url);
  await builtOnce(client, 'reports', () => fillReports(client, reported));
  const indexes = [
    ...(await indexesOf(client, 'identifier_match')),
    ...signatureIndexesOf(reported.length),
  ];
  const seconds = await buildSeconds(client, indexes);
  await buildSeconds(client, await indexesOf(client, 'theft_report'));
  await builtOnce(client, 'statistics', () =>
    client.query('VACUUM ANALYZE identifier_match, theft_report'),
  );
  const dataSource = await new DataSource(dataSourceOptions(url, 8)).initialize();
  const clock = new SystemClock();
  const database = new Database(dataSource);
  const engine = new Engine(
    database,
    clock,
    new Ids(clock, new SystemRandomSource()),
    new WeightsInForce(database),
    new SignatureBitsInUse(database),
  );
  return {
    name: 'ours',
    buildSeconds: seconds,
    indexBytes: () =>
      relationBytes(
        client,
        indexes.map((it) => it.name),
      ),
    search: async (query, first = 5) => {
      const candidates = await engine.search(query, first);
      return candidates.map(({ theftReport, probability }) => ({
        index: indexOf(theftReport.id),
        probability,
      }));
    },
    database,
    stop: () => dataSource.destroy(),
  };
}

/** As the command that suits them to the city would make them. */
function signatureIndexesOf(reports: number): Index[] {
  const bits = suitingBits(reports);
  return (['report', 'vehicle'] as const).map((side) => ({
    name: signatureIndexName(side, bits),
    definition: signatureIndexDefinition(side, bits),
  }));
}

interface Index {
  name: string;
  definition: string;
}

/**
 * Indexes are made when their table is full: kept as text until then, but those of signatures, whose bits depend on how many
 * numbers there are.
 */
async function indexesOf(client: Client, table: string): Promise<Index[]> {
  const { rows } = await client.query<Index>(
    'SELECT name, definition FROM bench_index WHERE table_name = $1 ORDER BY name',
    [table],
  );
  return rows;
}

async function putIndexesAside(client: Client): Promise<void> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS bench_index AS
     SELECT tablename AS table_name, quote_ident(indexname) AS name, indexdef AS definition FROM pg_indexes
     WHERE tablename IN ('identifier_match', 'theft_report') AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
  );
  const { rows } = await client.query<Index>('SELECT name FROM bench_index');
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query(`DELETE FROM bench_index WHERE name LIKE '%signature%'`);
}

async function fillReports(client: Client, reported: ReportedList): Promise<void> {
  await putIndexesAside(client);
  await client.query('TRUNCATE identifier_match, theft_report CASCADE');
  const columns = Object.keys(indexedNumber(reported.numberAt(0))!);
  await copy(
    client,
    `identifier_match (side, subject_id, position, kind, vehicle_type, ${columns.map(snakeCase).join(', ')})`,
    reported,
    ({ index, number, kind, vehicleType }) => [
      'report',
      idOf(index),
      0,
      kind,
      vehicleType,
      ...Object.values(indexedNumber(normaliseIdentifier(number))!),
    ],
  );
  await copy(
    client,
    `theft_report (id, reference, unit_id, status, source, vehicle_type, brand, model, colour, stolen_from, stolen_until,
       place, owner_id, filed_at)`,
    reported,
    ({ index, vehicleType, brand, model, colour, district, day }) => {
      const stolen = new Date(firstDay + day * dayMs).toISOString();
      const about = [vehicleType, brand, model, colour, stolen, stolen, district];
      return [idOf(index), `CX-${index}`, idOf(0), 'accepted', 'import', ...about, idOf(0), stolen];
    },
  );
}

type Cell = string | number | boolean | number[] | null;

async function copy(
  client: Client,
  target: string,
  rows: ReportedList,
  cellsOf: (row: Reported) => Cell[],
): Promise<void> {
  const lines = function* () {
    let chunk = '';
    for (const row of rows) {
      chunk += `${cellsOf(row).map(asText).join('\t')}\n`;
      if (chunk.length < 60_000) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
  };
  await pipeline(Readable.from(lines()), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
}

function asText(cell: Cell): string {
  if (cell === null) return '\\N';
  return Array.isArray(cell) ? `{${cell.join(',')}}` : String(cell);
}

function idOf(index: number): string {
  return `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

export function indexOf(id: string): number {
  return Number.parseInt(id.slice(-12), 16);
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (it) => `_${it.toLowerCase()}`);
}

import type { Client } from 'pg';
import type { Table } from './bench-result.js';

/** What PostgreSQL has to be started with to count statements; none are until a database asks for it. */
export const countsStatements = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'none',
};

export async function startCountingStatements(client: Client): Promise<void> {
  const { database } = client as Client & { database: string };
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  await client.query(`ALTER DATABASE "${database}" SET pg_stat_statements.track = 'top'`);
}

interface Row {
  statement: string;
  calls: string;
  micros: string;
  wal_bytes: string;
}

/**
 * What the statements of a database cost since counting began, the dearest first, by unit of work.
 *
 * @param unitsACall a statement that was asked more seldom is left out
 */
export async function statementTable(
  client: Client,
  title: string,
  units: number,
  unitsACall = 100,
): Promise<Table> {
  const { rows } = await client.query<Row>(
    `SELECT left(regexp_replace(query, '\\s+', ' ', 'g'), 64) AS statement, calls::text,
       ((total_exec_time + total_plan_time) * 1000)::text AS micros, wal_bytes::text
     FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND calls >= $1
     ORDER BY total_exec_time + total_plan_time DESC LIMIT 16`,
    [units / unitsACall],
  );
  const of = (value: string) => Number(value) / units;
  return {
    title,
    columns: ['statement', 'calls', 'µs', 'WAL bytes'],
    rows: rows.map(({ statement, calls, micros, wal_bytes }) => [
      `\`${statement}\``,
      of(calls).toFixed(2),
      Math.round(of(micros)),
      Math.round(of(wal_bytes)),
    ]),
  };
}

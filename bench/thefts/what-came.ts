import type { Client } from 'pg';
import type { Table } from '../lib/bench-result.js';

export interface WhatCame {
  total: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** rows of which something was said, by code */
  warnings: Record<string, number>;
  /** rows that were not taken in, by column and code */
  faults: Record<string, number>;
}

export async function whatCame(client: Client, ids: string[]): Promise<WhatCame> {
  const { rows: sums } = await client.query<Omit<WhatCame, 'warnings' | 'faults'>>(
    `SELECT sum(total)::int AS total, sum(created)::int AS created, sum(updated)::int AS updated,
       sum(unchanged)::int AS unchanged, sum(rejected)::int AS rejected FROM import WHERE id = ANY($1)`,
    [ids],
  );
  const warnings = await client.query<{ code: string; rows: number }>(
    `SELECT code, count(DISTINCT (import_id, line))::int AS rows FROM import_row, unnest(warnings) AS code
     WHERE import_id = ANY($1) GROUP BY code`,
    [ids],
  );
  const faults = await client.query<{ code: string; rows: number }>(
    `SELECT field || ' ' || code AS code, count(*)::int AS rows FROM import_fault
     WHERE import_id = ANY($1) GROUP BY field, code`,
    [ids],
  );
  const byCode = (rows: { code: string; rows: number }[]) =>
    Object.fromEntries(rows.map((it) => [it.code, it.rows]));
  return { ...sums[0]!, warnings: byCode(warnings.rows), faults: byCode(faults.rows) };
}

/** What the stations have, and a fingerprint that changes with any report, fact or entry of the audit trail. */
export async function reportsInStore(client: Client, divisions: string[]) {
  const { rows } = await client.query<{ place: number; month: string; type: string; n: number }>(
    `SELECT split_part(unit.code, '-', 2)::int - 1 AS place, vehicle_type AS type, count(*)::int AS n,
       to_char(stolen_from AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month
     FROM theft_report JOIN unit ON unit.id = unit_id GROUP BY 1, 2, 4`,
  );
  const fingerprint = await client.query<{ md5: string }>(
    `SELECT md5(concat(
       (SELECT string_agg(id || ':' || version, ',' ORDER BY id) FROM theft_report),
       (SELECT count(*) FROM fact), ' ',
       (SELECT count(*) FROM audit_entry WHERE subject_type = 'theft-report'))) AS md5`,
  );
  return {
    counts: new Map(rows.map((it) => [`${divisions[it.place]} ${it.month} ${it.type}`, it.n])),
    fingerprint: fingerprint.rows[0]!.md5,
  };
}

export function differences(ours: Map<string, number>, recount: Map<string, number>): string[] {
  const keys = [...new Set([...ours.keys(), ...recount.keys()])];
  return keys
    .filter((key) => ours.get(key) !== recount.get(key))
    .map((key) => `${key}: ${ours.get(key) ?? 0} in store, ${recount.get(key) ?? 0} in the file`);
}

export function whatCameTable(lists: [name: string, WhatCame][]): Table {
  const told = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([code, rows]) => `${code} ${rows}`)
      .join(', ');
  return {
    title: 'What became of the rows',
    columns: ['', 'rows', 'new', 'changed', 'unchanged', 'not taken in', 'why', 'said of rows'],
    rows: lists.map(([name, it]) => [
      name,
      it.total,
      it.created,
      it.updated,
      it.unchanged,
      it.rejected,
      told(it.faults),
      told(it.warnings),
    ]),
  };
}

export function countsTable(counts: Map<string, number>): Table {
  const byYear = new Map<string, Record<string, number>>();
  for (const [key, n] of counts) {
    const [division, month, type] = key.split(' ') as [string, string, string];
    const row = byYear.get(division) ?? {};
    for (const column of [month.slice(0, 4), type]) row[column] = (row[column] ?? 0) + n;
    byYear.set(division, row);
  }
  const columns = ['2014', '2015', '2016', '2017', 'bicycle', 'e-bike'];
  return {
    title: `In store, by division, year and type (compared by month: ${counts.size} counts)`,
    columns: ['division', ...columns],
    rows: [...byYear]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([division, row]) => [division, ...columns.map((column) => row[column] ?? 0)]),
  };
}

import type { QueryRunner } from 'typeorm';

/** TypeORM answers UPDATE and DELETE as `[rows, count]` unless asked for its structured result. */
export async function rowsOf<Row>(
  runner: QueryRunner,
  sql: string,
  parameters: unknown[],
): Promise<Row[]> {
  const { records } = await runner.query(sql, parameters, true);
  return records as Row[];
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf } from './rows-of.js';
import { Tx } from './tx.js';

const serializationFailure = '40001';
const deadlock = '40P01';
const attempts = 3;

function mayTryAgain(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === serializationFailure || code === deadlock;
}

/** The front door to PostgreSQL: use cases open transactions here, queries read here. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Commits what `work` does, or nothing. A deadlock's victim is tried again, so `work` must be repeatable. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      let open!: Tx;
      try {
        const result = await this.dataSource.transaction(async (manager) => {
          open = new Tx(manager);
          const answer = await work(open);
          await open.runLasts();
          return answer;
        });
        await open.runAfters();
        return result;
      } catch (error) {
        if (attempt >= attempts || !mayTryAgain(error)) throw error;
      }
    }
  }

  /** @returns the rows, for every kind of statement */
  async query<Row = Record<string, unknown>>(
    sql: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await rowsOf<Row>(runner, sql, parameters);
    } finally {
      await runner.release();
    }
  }

  /** For reads through entities outside a transaction. */
  get manager() {
    return this.dataSource.manager;
  }
}

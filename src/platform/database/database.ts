import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { drawnValueIsTaken } from './drawn-values.js';
import { ask, type Sql } from './prepared.js';
import { Tx } from './tx.js';

const serializationFailure = '40001';
const deadlock = '40P01';
const attempts = 3;

function mayTryAgain(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === serializationFailure || code === deadlock || drawnValueIsTaken(error);
}

/** The front door to PostgreSQL: use cases open transactions here, queries read here. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Commits what `work` does, or nothing. A deadlock's victim is tried again, and who drew a value that is taken
   * (`drawnAtRandom`), so `work` must be repeatable.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      let done: { answer: T; tx: Tx };
      try {
        done = await this.attempt(work);
      } catch (error) {
        if (attempt >= attempts || !mayTryAgain(error)) throw error;
        continue;
      }
      await done.tx.runAfters();
      return done.answer;
    }
  }

  /** @returns the rows, for every kind of statement */
  async query<Row = Record<string, unknown>>(sql: Sql, parameters: unknown[] = []): Promise<Row[]> {
    const pool = (this.dataSource.driver as PostgresDriver).master as Pool;
    return (await ask(pool, sql, parameters)).rows as Row[];
  }

  /** For reads through entities outside a transaction. */
  get manager() {
    return this.dataSource.manager;
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<{ answer: T; tx: Tx }> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const tx = await Tx.begin(runner);
      try {
        const answer = await work(tx);
        await tx.runLasts();
        await tx.commit();
        return { answer, tx };
      } catch (error) {
        const cause = tx.refusal ?? error;
        await tx.rollBack();
        throw cause;
      }
    } finally {
      await runner.release();
    }
  }
}

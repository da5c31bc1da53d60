import type { EntityManager } from 'typeorm';
import { rowsOf } from './rows-of.js';

type Step = () => unknown;

/**
 * One open transaction. The first argument of everything below a use case.
 *
 * What must come last inside it (the audit chain, whose row lock serialises a unit) is kept until just before the
 * commit; what may only happen if it commits (hurrying a job) is kept until after.
 */
export class Tx {
  private readonly lasts = new Map<object, Step>();
  private readonly afters: Step[] = [];

  constructor(readonly manager: EntityManager) {}

  /** @returns the rows, for every kind of statement */
  query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(this.manager.queryRunner!, sql, parameters);
  }

  /** Runs `step` once just before the commit, however often the same owner asks. */
  beforeCommit(owner: object, step: Step): void {
    if (!this.lasts.has(owner)) this.lasts.set(owner, step);
  }

  afterCommit(step: Step): void {
    this.afters.push(step);
  }

  async runLasts(): Promise<void> {
    for (const step of this.lasts.values()) await step();
  }

  async runAfters(): Promise<void> {
    for (const step of this.afters) await step();
  }
}

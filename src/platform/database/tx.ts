import type { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import { namedLoss } from './connection-lost.js';
import { ask, type Sql } from './prepared.js';

type Step = () => unknown;

/**
 * One open transaction. The first argument of everything below a use case.
 *
 * Statements travel in the order in which they are asked, without waiting for each other: what has no answer to wait
 * for is sent (`send`), and its refusal stops the commit. What must come last inside (the audit chain, whose row lock
 * serialises a unit) is kept until just before the commit; what may only happen if it commits (hurrying a job) is kept
 * until after.
 */
export class Tx {
  private readonly lasts = new Map<object, Step>();
  private readonly afters: Step[] = [];
  private readonly sent: Promise<unknown>[] = [];
  private readonly socket: Duplex;
  private isGathering = false;

  /** the first of `send` that PostgreSQL refused: why all that comes after it fails, the commit too */
  refusal: Error | undefined;

  private constructor(
    readonly manager: EntityManager,
    private readonly client: ClientBase,
  ) {
    this.socket = (client as ClientBase & { connection: { stream: Duplex } }).connection.stream;
  }

  /** Begins a transaction on a connection that TypeORM has handed out, and tells TypeORM of it. */
  static async begin(runner: QueryRunner): Promise<Tx> {
    const client = await runner.connect().catch((error: unknown) => {
      throw namedLoss(error);
    });
    const tx = new Tx(runner.manager, client as ClientBase);
    tx.send('BEGIN');
    // Past TypeORM's own `startTransaction`, which waits for the answer: one round trip fewer in every use case.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    return tx;
  }

  /** @returns the rows, for every kind of statement */
  async query<Row = Record<string, unknown>>(sql: Sql, parameters: unknown[] = []): Promise<Row[]> {
    this.gather();
    return (await ask(this.client, sql, parameters)).rows as Row[];
  }

  /**
   * One statement for so many values that they go in parts: a part is made while PostgreSQL is at the one before.
   *
   * @returns the rows of all parts
   */
  async queryInParts<Row>(sql: Sql, parts: Iterable<unknown[]>): Promise<Row[]> {
    const answers: Promise<Row[]>[] = [];
    for (const values of parts) {
      const answer = this.query<Row>(sql, values);
      // Heard below; when an earlier part was refused, that is the cause and this only follows from it.
      answer.catch(() => undefined);
      answers.push(answer);
      await (answers.at(-2) ?? nextTurn());
    }
    return (await Promise.all(answers)).flat();
  }

  /** For writes nobody waits for: a refusal fails the transaction, not the call. */
  send(sql: Sql, parameters: unknown[] = []): void {
    this.gather();
    const answer = ask(this.client, sql, parameters).catch((error: Error) => {
      this.refusal ??= error;
    });
    this.sent.push(answer);
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

  /** @throws {Error} the refusal of anything sent; PostgreSQL has then rolled back */
  async commit(): Promise<void> {
    this.gather();
    const [{ command }] = await Promise.all([ask(this.client, 'COMMIT', []), ...this.sent]);
    if (this.refusal) throw this.refusal;
    // PostgreSQL answers so, without an error, when a statement failed and its failure was passed over.
    if (command === 'ROLLBACK') throw new Error('A failed statement was passed over: rolled back.');
  }

  /** @throws {ConnectionLost} which is then why the transaction failed, whatever it looked like above */
  async rollBack(): Promise<void> {
    this.gather();
    await Promise.all([ask(this.client, 'ROLLBACK', []), ...this.sent]);
  }

  /** What is asked in one go leaves in one go: writing to the socket costs more than a small statement does. */
  private gather(): void {
    if (this.isGathering) return;
    this.isGathering = true;
    this.socket.cork();
    // Runs when no promise is left to go on at once: the next statement, if any, waits for an answer.
    process.nextTick(() => {
      this.isGathering = false;
      this.socket.uncork();
    });
  }

  async runAfters(): Promise<void> {
    for (const step of this.afters) await step();
  }
}

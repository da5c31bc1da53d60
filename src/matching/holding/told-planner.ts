import type { Database } from '../../platform/database/index.js';

const firstAt = 1_000;
const againAt = 4;

/**
 * How many numbers a statement is planned for. A list fills the tables faster than PostgreSQL looks at them by itself: planned
 * while there were none, a search would walk through all numbers of the list for each that is sought.
 */
export class ToldPlanner {
  private brought = 0;
  private next = firstAt;

  constructor(private readonly database: Database) {}

  /** Has it look after a thousand, and whenever there are four times as many. */
  async bring(subjects: number): Promise<void> {
    this.brought += subjects;
    if (this.brought < this.next) return;
    this.next = this.brought * againAt;
    await this.database.query('ANALYZE identifier_match (side, is_open, folded)');
  }
}

import type { Database } from '../../platform/database/index.js';

const firstAt = 1_000;
const againAt = 4;

/**
 * Tells PostgreSQL's planner how many numbers there are. A list fills the table faster than it looks by itself: a search that
 * was planned while there were none walks through all numbers of the list for each that is sought.
 */
export class ToldPlanner {
  private brought = 0;
  private next = firstAt;

  constructor(private readonly database: Database) {}

  /**
   * It looks after a thousand, and whenever there are four times as many; not while an index is made, which would be waited
   * for. @param subjects that came just now
   */
  async bring(subjects: number): Promise<void> {
    this.brought += subjects;
    if (this.brought < this.next) return;
    this.next = this.brought * againAt;
    await this.database.query('ANALYZE (SKIP_LOCKED) identifier_match (side, is_open, folded)');
  }
}

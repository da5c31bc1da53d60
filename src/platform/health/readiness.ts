import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';

/** Whether this process may be sent requests. The demo holds it back until the replay has ended. */
@Injectable()
export class Readiness {
  private reason: string | undefined;

  constructor(private readonly database: Database) {}

  holdBack(reason: string): void {
    this.reason = reason;
  }

  release(): void {
    this.reason = undefined;
  }

  /** @returns why not, or undefined when ready */
  async whyNot(): Promise<string | undefined> {
    if (this.reason) return this.reason;
    try {
      await this.database.query('SELECT 1 FROM migration LIMIT 1');
      return undefined;
    } catch {
      return 'the database does not answer or is not migrated';
    }
  }
}

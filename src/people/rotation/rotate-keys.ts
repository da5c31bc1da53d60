import { Injectable } from '@nestjs/common';
import { RotateHouseKeys } from '../../platform/crypto/index.js';
import { Database } from '../../platform/database/index.js';
import { RotatePeople } from './rotate-people.js';

/**
 * Brings everything from the previous master key and blind-index key to the current ones while the system is at work.
 * May be killed at any moment and begun again.
 */
@Injectable()
export class RotateKeys {
  constructor(
    private readonly database: Database,
    private readonly houseKeys: RotateHouseKeys,
    private readonly people: RotatePeople,
  ) {}

  /** Walks until a whole walk finds nothing to change: a process with old settings may still have been writing. */
  async execute(say: (sentence: string) => void): Promise<void> {
    say(`${await this.houseKeys.execute()} keys of the house wrapped anew`);
    for (;;) {
      const [row] = await this.database.query<{ people: number }>(
        'SELECT count(*) AS people FROM person WHERE wrapped_key IS NOT NULL',
      );
      const changed = await this.people.execute((seen) => say(`${seen} of ${row!.people} people`));
      say(`${changed} people had to be changed`);
      if (changed === 0) return;
    }
  }
}

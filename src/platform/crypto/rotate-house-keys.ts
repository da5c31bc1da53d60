import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { houseKeyPlace } from './house-keys.js';
import { MasterKey } from './master-key.js';

/** Wraps the keys of the house with the current master key; what is sealed with them stays as it is. */
@Injectable()
export class RotateHouseKeys {
  constructor(
    private readonly database: Database,
    private readonly masterKey: MasterKey,
  ) {}

  /** @returns how many were wrapped anew */
  async execute(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<{ purpose: string; wrapped: Buffer }>(
        'SELECT purpose, wrapped FROM house_key WHERE wrapped IS NOT NULL ORDER BY purpose FOR UPDATE',
      );
      let changed = 0;
      for (const { purpose, wrapped } of rows) {
        const anew = this.masterKey.rewrap(houseKeyPlace(purpose), wrapped);
        if (!anew) continue;
        await tx.query('UPDATE house_key SET wrapped = $2 WHERE purpose = $1', [purpose, anew]);
        changed += 1;
      }
      return changed;
    });
  }
}

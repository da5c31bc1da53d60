import { hkdfSync, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/index.js';
import { UnusableSettings } from '../settings/index.js';
import { allHouseKeys, type HouseKeyType } from './define-house-key.js';
import { MasterKey } from './master-key.js';

const undefinedTable = '42P01';
const lookAgainMs = 1_000;

export const houseKeyPlace = (purpose: string) => ({
  table: 'house_key',
  column: 'wrapped',
  id: purpose,
});

/** The keys of the house, unwrapped once when the process starts. Each is made at random the first time it is missing. */
@Injectable()
export class HouseKeys implements OnModuleInit {
  private readonly keys = new Map<string, Buffer>();

  constructor(
    private readonly database: Database,
    private readonly masterKey: MasterKey,
  ) {}

  /** @throws {UnusableSettings} when the master key is not the one of this database */
  async onModuleInit(): Promise<void> {
    try {
      await this.load();
    } catch (error) {
      if ((error as { code?: string }).code !== undefinedTable) throw error;
      // Not migrated yet: the process is not ready, and goes on when somebody has migrated.
      void sleep(lookAgainMs, undefined, { ref: false }).then(() => this.onModuleInit());
    }
  }

  /** @throws {Error} in a process that serves a database without the table */
  of({ purpose }: HouseKeyType): Buffer {
    const key = this.keys.get(purpose);
    if (!key) throw new Error(`The house key for ${purpose} is not loaded: migrate the database.`);
    return key;
  }

  private async load(): Promise<void> {
    for (const type of allHouseKeys()) {
      const place = houseKeyPlace(type.purpose);
      await this.database.query(
        `INSERT INTO house_key (purpose, wrapped) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
        [type.purpose, this.masterKey.wrap(place, randomBytes(type.bytes))],
      );
      await this.adoptDerived(type);
      const [row] = await this.database.query<{ wrapped: Buffer }>(
        'SELECT wrapped FROM house_key WHERE purpose = $1',
        [type.purpose],
      );
      this.keys.set(type.purpose, this.unwrap(type, row!.wrapped));
    }
  }

  private unwrap({ purpose }: HouseKeyType, wrapped: Buffer): Buffer {
    try {
      return this.masterKey.unwrap(houseKeyPlace(purpose), wrapped);
    } catch {
      throw new UnusableSettings(['MASTER_KEY is not the one this database was sealed with']);
    }
  }

  private async adoptDerived({ purpose, bytes, onceDerivedAs }: HouseKeyType): Promise<void> {
    if (!onceDerivedAs) return;
    const derived = Buffer.from(
      hkdfSync('sha256', this.masterKey.oldest, '', onceDerivedAs, bytes),
    );
    await this.database.query(
      'UPDATE house_key SET wrapped = $2 WHERE purpose = $1 AND wrapped IS NULL',
      [purpose, this.masterKey.wrap(houseKeyPlace(purpose), derived)],
    );
  }
}

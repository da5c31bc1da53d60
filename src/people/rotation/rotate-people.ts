import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/index.js';
import { People } from '../people.js';
import { PersonKeys } from '../person-keys.js';
import type { PersonDetails } from '../person-details.js';
import type { PersonRow } from '../person-row.js';

const chunk = 500;

type Indexes = (Buffer | null)[];
type Row = PersonRow & { indexes: Indexes };

/** Brings every person to the current master key and blind-index key, a chunk a transaction. */
@Injectable()
export class RotatePeople {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly keys: PersonKeys,
  ) {}

  /**
   * One walk over everybody. What lies under the current keys is passed over, so a walk that was killed is simply begun
   * again.
   *
   * @param onProgress told after each chunk how many were looked at
   * @returns how many had to be changed
   */
  async execute(onProgress: (seen: number) => void): Promise<number> {
    let [seen, changed] = [0, 0];
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.database.transaction(async (tx) => {
        const found = await this.next(tx, last);
        changed += await this.bring(tx, found);
        return found;
      });
      seen += rows.length;
      if (rows.length > 0) onProgress(seen);
      if (rows.length < chunk) return changed;
      last = rows.at(-1)!.id;
    }
  }

  /** Locked: who corrects a person meanwhile waits, and writes with the current keys. */
  private next(tx: Tx, after: string): Promise<Row[]> {
    return tx.query<Row>(
      `SELECT id, wrapped_key, name, phone, second_phone, email, address, id_number, ARRAY[name_index, phone_index,
         second_phone_index, phone_last_four_index, id_number_index] AS indexes
       FROM person WHERE id > $1 AND wrapped_key IS NOT NULL ORDER BY id LIMIT ${chunk} FOR UPDATE`,
      [after],
    );
  }

  private async bring(tx: Tx, rows: Row[]): Promise<number> {
    const stale = rows.flatMap((row) => {
      const wrapped = this.keys.rewrap(row.id, row.wrapped_key);
      const details: Partial<PersonDetails> = this.people.openRow(row);
      const { name = '', phone = '' } = details;
      const indexes = this.people.indexesOf({ ...details, name, phone });
      const isFresh = !wrapped && indexes.every((it, place) => same(it, row.indexes[place]));
      return isFresh ? [] : [{ id: row.id, wrapped: wrapped ?? row.wrapped_key, indexes }];
    });
    if (stale.length === 0) return 0;
    const column = (place: number) => stale.map((it) => it.indexes[place] ?? null);
    await tx.query(
      `UPDATE person SET wrapped_key = fresh.wrapped, name_index = fresh.name, phone_index = fresh.phone,
         second_phone_index = fresh.second, phone_last_four_index = fresh.four, id_number_index = fresh.number
       FROM unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[])
         AS fresh (id, wrapped, name, phone, second, four, number)
       WHERE person.id = fresh.id`,
      [
        stale.map((it) => it.id),
        stale.map((it) => it.wrapped),
        ...[0, 1, 2, 3, 4].map((place) => column(place)),
      ],
    );
    return stale.length;
  }
}

function same(a: Buffer | null, b: Buffer | null | undefined): boolean {
  return a === null || !b ? a === (b ?? null) : a.equals(b);
}

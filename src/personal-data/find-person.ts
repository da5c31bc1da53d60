import { Injectable } from '@nestjs/common';
import { People, rowsOfSamePeople } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import { readReference } from '../platform/references.js';
import type { WhoDto } from './personal-data.dto.js';
import { NothingHeld, WhoIsMissing } from './personal-data.errors.js';

/** Each record has a row of its own for its person: all rows of the one who stands at the desk. */
@Injectable()
export class FindPerson {
  constructor(private readonly people: People) {}

  /**
   * Rows with the ID number, or the owner of the report with this reference and phone; and rows that have the same name
   * and phone as one of these, unless they bear another ID number.
   *
   * @throws {WhoIsMissing | NothingHeld}
   */
  async execute(tx: Tx, who: WhoDto): Promise<string[]> {
    const found = await this.named(tx, who);
    if (found.length === 0) throw new NothingHeld();
    return rowsOfSamePeople(
      tx,
      found.map((it) => it.id),
    );
  }

  private named(tx: Tx, { idNumber, phone, reference }: WhoDto): Promise<{ id: string }[]> {
    if (idNumber) {
      return tx.query('SELECT id FROM person WHERE id_number_index = ANY($1)', [
        this.people.idNumberIndexes(idNumber),
      ]);
    }
    if (!phone || !reference) throw new WhoIsMissing();
    return tx.query(
      `SELECT person.id FROM theft_report JOIN person ON person.id = owner_id
       WHERE reference = $1 AND (phone_index = ANY($2) OR second_phone_index = ANY($2))`,
      [readReference(reference) ?? '', this.people.phoneIndexes(phone)],
    );
  }
}

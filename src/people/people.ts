import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { BlindIndex, openText, sealField } from '../platform/crypto/index.js';
import { RowShape, type Database, type Tx } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { normaliseCitizenId } from './citizen-id.js';
import { normalisePhone } from './mobile.js';
import { personFields, type PersonDetails } from './person-details.js';
import { PersonKeys } from './person-keys.js';
import { rowOf, type PersonRow } from './person-row.js';

const personRows = new RowShape('person', {
  id: 'uuid',
  wrapped_key: 'bytea',
  name: 'bytea',
  phone: 'bytea',
  second_phone: 'bytea',
  email: 'bytea',
  address: 'bytea',
  id_number: 'bytea',
  name_index: 'bytea',
  phone_index: 'bytea',
  second_phone_index: 'bytea',
  phone_last_four_index: 'bytea',
  id_number_index: 'bytea',
  created_at: 'timestamptz',
});
const insertPeople = personRows.prepared('insert-people');

export interface KeptPerson {
  id: string;
  /** what is sealed about them elsewhere is sealed with it */
  key: Buffer;
}

/** Keeps people: sealed as they come in, opened only by who says why. */
@Injectable()
export class People {
  constructor(
    private readonly keys: PersonKeys,
    private readonly blind: BlindIndex,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Seals a person into a row of their own. @returns the person's id and data key */
  async keep(tx: Tx, details: PersonDetails, id = this.ids.next()): Promise<KeptPerson> {
    return this.keepSealed(tx, [{ details, id }])[0]!;
  }

  /** Seals many, each into a row of their own, in one statement. */
  keepAll(tx: Tx, all: PersonDetails[]): KeptPerson[] {
    return this.keepSealed(
      tx,
      all.map((details) => ({ details, id: this.ids.next() })),
    );
  }

  private keepSealed(tx: Tx, all: { details: PersonDetails; id: string }[]): KeptPerson[] {
    const now = this.clock.now();
    const kept = all.map(({ id }) => ({ id, ...this.keys.make(id) }));
    const rows = all.map(({ details, id }, place) => {
      const { key, wrapped } = kept[place]!;
      return [id, wrapped, ...sealedFields(key, id, details), ...this.indexesOf(details), now];
    });
    tx.send(insertPeople, personRows.valuesOf(rows));
    return kept.map(({ id, key }) => ({ id, key }));
  }

  /** Replaces a person's details; the data key stays. */
  async change(tx: Tx, id: string, details: PersonDetails): Promise<void> {
    const sealed = sealedFields(await this.keyOf(tx, id), id, details);
    await tx.query(
      `UPDATE person SET name = $2, phone = $3, second_phone = $4, email = $5, address = $6, id_number = $7,
         name_index = $8, phone_index = $9, second_phone_index = $10, phone_last_four_index = $11, id_number_index = $12
       WHERE id = $1`,
      [id, ...sealed, ...this.indexesOf(details)],
    );
  }

  /** Opens one person. The caller has decided who may and records the unmasking (rule 30); null when erased. */
  async open(reader: Pick<Tx | Database, 'query'>, id: string): Promise<PersonDetails | null> {
    return (await this.openAll(reader, [id])).get(id) ?? null;
  }

  /** Opens several; erased people are absent from the map. */
  async openAll(
    reader: Pick<Tx | Database, 'query'>,
    ids: string[],
  ): Promise<Map<string, PersonDetails>> {
    const rows = await rowsOf(reader, ids);
    return new Map(rows.map((row) => [row.id, this.openRow(row)]));
  }

  /** The same with their data keys, for who seals something for them in turn. */
  async openWithKeys(
    reader: Pick<Tx | Database, 'query'>,
    ids: string[],
  ): Promise<Map<string, { details: PersonDetails; key: Buffer }>> {
    const rows = await rowsOf(reader, ids);
    return new Map(
      rows.map((row) => {
        const key = this.keys.unwrap(row.id, row.wrapped_key);
        return [row.id, { details: this.openRow(row, key), key }];
      }),
    );
  }

  /** @throws {Error} for an erased person: nothing more can be sealed for them */
  async keyOf(reader: Pick<Tx | Database, 'query'>, id: string): Promise<Buffer> {
    const [row] = await reader.query<{ wrapped_key: Buffer | null }>(
      'SELECT wrapped_key FROM person WHERE id = $1',
      [id],
    );
    if (!row?.wrapped_key) throw new Error('This person has been erased.');
    return this.keys.unwrap(id, row.wrapped_key);
  }

  /** Whom an entry of the audit trail speaks of: sealed with their key, its words go with them. Undefined when erased. */
  async spokenOf(reader: Pick<Tx | Database, 'query'>, id: string) {
    const key = (await this.keysOf(reader, [id])).get(id);
    return key && { id, key };
  }

  /** Data keys of several; erased people are absent from the map. */
  async keysOf(reader: Pick<Tx | Database, 'query'>, ids: string[]): Promise<Map<string, Buffer>> {
    const rows = await reader.query<{ id: string; wrapped_key: Buffer }>(
      'SELECT id, wrapped_key FROM person WHERE id = ANY($1) AND wrapped_key IS NOT NULL',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, this.keys.unwrap(row.id, row.wrapped_key)]));
  }

  /** Blind indexes that a row with this ID number may have: two while the key is being rotated. */
  idNumberIndexes(idNumber: string): Buffer[] {
    return this.blind.anyOf('id-number', normaliseCitizenId(idNumber));
  }

  /** As for ID numbers. */
  phoneIndexes(phone: string): Buffer[] {
    return this.blind.anyOf('phone', normalisedPhone(phone));
  }

  openRow(row: PersonRow, key = this.keys.unwrap(row.id, row.wrapped_key)): PersonDetails {
    const sealed = rowOf(row);
    // Whoever collects for another may have left no telephone number.
    const details: PersonDetails = { name: '', phone: '' };
    for (const field of personFields) {
      const bytes = sealed[field];
      if (bytes)
        details[field] = openText(key, { table: 'person', column: field, id: row.id }, bytes);
    }
    return details;
  }

  /** What is stored, in the order of the columns */
  indexesOf({ name, phone, secondPhone, idNumber }: PersonDetails): (Buffer | null)[] {
    const { blind } = this;
    return [
      blind.of('name', name.normalize('NFKC').trim()),
      blind.of('phone', normalisedPhone(phone)),
      secondPhone ? blind.of('phone', normalisedPhone(secondPhone)) : null,
      blind.of('phone-last-four', normalisedPhone(phone).slice(-4)),
      idNumber ? blind.of('id-number', normaliseCitizenId(idNumber)) : null,
    ];
  }
}

function rowsOf(reader: Pick<Tx | Database, 'query'>, ids: string[]): Promise<PersonRow[]> {
  return reader.query<PersonRow>(
    `SELECT id, wrapped_key, name, phone, second_phone, email, address, id_number FROM person
     WHERE id = ANY($1) AND wrapped_key IS NOT NULL`,
    [ids],
  );
}

/** In the order of the columns. */
function sealedFields(key: Buffer, id: string, details: PersonDetails): (Buffer | null)[] {
  return personFields.map((field) => {
    const text = details[field];
    return text ? sealField(key, { table: 'person', column: field, id }, text) : null;
  });
}

function normalisedPhone(phone: string): string {
  return normalisePhone(phone) ?? phone.trim();
}

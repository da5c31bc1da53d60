import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { openText, sealField } from '../../platform/crypto/index.js';
import type { Database, Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { normalisePhone } from '../mobile.js';
import { People } from '../people.js';

const placeOf = (id: string) => ({ table: 'stopped_number', column: 'number', id });
const formOf = (number: string) => normalisePhone(number) ?? number.trim();

/** Whether a number may be used for a person. */
export class NumbersStopped {
  constructor(private readonly numbers: ReadonlySet<string> = new Set()) {}

  has(number: string | undefined): boolean {
    return number !== undefined && this.numbers.has(formOf(number));
  }
}

/** Numbers at which somebody else answered, by the person they were given for. */
@Injectable()
export class StoppedNumbers {
  constructor(
    private readonly people: People,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Saying so twice changes nothing. */
  async stop(tx: Tx, personId: string, number: string, by: string | null): Promise<void> {
    const stopped = (await this.of(tx, [personId])).get(personId);
    if (stopped?.has(number)) return;
    const id = this.ids.next();
    const key = await this.people.keyOf(tx, personId);
    await tx.query(
      `INSERT INTO stopped_number (id, person_id, number, stopped_at, stopped_by) VALUES ($1, $2, $3, $4, $5)`,
      [id, personId, sealField(key, placeOf(id), formOf(number)), this.clock.now(), by],
    );
  }

  /** Of several people; who has none is absent from the map. */
  async of(
    reader: Pick<Tx | Database, 'query'>,
    personIds: string[],
  ): Promise<Map<string, NumbersStopped>> {
    const rows = await reader.query<{ id: string; personId: string; number: Buffer }>(
      `SELECT id, person_id AS "personId", number FROM stopped_number WHERE person_id = ANY($1)`,
      [personIds],
    );
    if (rows.length === 0) return new Map();
    const keys = await this.people.keysOf(
      reader,
      rows.map((it) => it.personId),
    );
    const numbers = new Map<string, Set<string>>();
    for (const { id, personId, number } of rows) {
      const key = keys.get(personId);
      if (!key || number.length === 0) continue;
      const known = numbers.get(personId) ?? new Set();
      numbers.set(personId, known.add(openText(key, placeOf(id), number)));
    }
    return new Map([...numbers].map(([personId, set]) => [personId, new NumbersStopped(set)]));
  }
}

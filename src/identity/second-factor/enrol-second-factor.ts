import { Injectable } from '@nestjs/common';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { sealField } from '../../platform/crypto/index.js';
import { Database } from '../../platform/database/index.js';
import { newSecret, otpauthUri } from './one-time-code.js';

/** Makes a secret for an authenticator. It comes into force with its first code; until then an earlier one stays. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** @returns what the authenticator has to be told, once; a second call makes another */
  async execute(actor: Actor): Promise<{ uri: string; secret: string }> {
    const secret = newSecret();
    await this.database.transaction(async (tx) => {
      const [staff] = await tx.query<{ person_id: string }>(
        'SELECT person_id FROM staff WHERE id = $1',
        [actor.id],
      );
      const key = await this.people.keyOf(tx, staff!.person_id);
      const place = { table: 'second_factor', column: 'pending_secret', id: actor.id! };
      await tx.query(
        `INSERT INTO second_factor (staff_id, pending_secret, pending_since) VALUES ($1, $2, $3)
         ON CONFLICT (staff_id) DO UPDATE SET pending_secret = $2, pending_since = $3`,
        [actor.id, sealField(key, place, secret), this.clock.now()],
      );
    });
    return { uri: otpauthUri(actor.name, secret), secret };
  }
}

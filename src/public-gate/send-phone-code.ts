import { Injectable } from '@nestjs/common';
import { UnitTree } from '../identity/index.js';
import { Notices } from '../notifications/index.js';
import { People } from '../people/index.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database/index.js';
import type { PhoneCodeRequest } from './filing.js';
import { codeMinutes } from './public-gate.js';
import { PublicKeys } from './public-keys.js';

/** Sends a code for a finished draft, or for a reference and a phone that belong together; else does nothing. */
@Injectable()
export class SendPhoneCode {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly people: People,
    private readonly units: UnitTree,
    private readonly keys: PublicKeys,
    private readonly clock: Clock,
  ) {}

  async execute(request: PhoneCodeRequest): Promise<void> {
    const code = this.keys.makeCode();
    await this.database.transaction(async (tx) => {
      const recipient = await this.recipientOf(tx, request);
      if (!recipient) return;
      const [challenge] = await tx.query(
        `UPDATE public_challenge SET code_digest = $2 WHERE id = $1 AND code_digest IS NULL AND expires_at > $3
         RETURNING id`,
        [request.challengeId, this.keys.ofCode(request.challengeId, code), this.clock.now()],
      );
      if (!challenge) return;
      await this.notices.promise(tx, {
        kind: 'phone-code',
        sameAs: `phone-code:${request.challengeId}`,
        personId: recipient.personId,
        about: { type: 'filing', id: request.challengeId },
        unitId: recipient.unitId,
        parameters: { code, minutes: codeMinutes },
        language: request.language,
        usefulUntil: new Date(this.clock.now().getTime() + codeMinutes * 60_000),
      });
    });
  }

  private async recipientOf(
    tx: Tx,
    request: PhoneCodeRequest,
  ): Promise<{ personId: string; unitId: string } | null> {
    if (request.purpose === 'file-report') {
      const person = await this.people.keep(tx, { name: '', phone: request.phone });
      const city = (await this.units.all()).find((unit) => unit.parentId === null);
      return city ? { personId: person.id, unitId: city.id } : null;
    }
    const [row] = await tx.query<{ owner_id: string; unit_id: string }>(
      `SELECT owner_id, unit_id FROM theft_report JOIN person ON person.id = owner_id
       WHERE reference = $1 AND (phone_index = $2 OR second_phone_index = $2)`,
      [request.reference ?? '', this.people.phoneIndex(request.phone)],
    );
    return row ? { personId: row.owner_id, unitId: row.unit_id } : null;
  }
}

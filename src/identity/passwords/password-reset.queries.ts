import { Injectable } from '@nestjs/common';
import { People } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { openText } from '../../platform/crypto/index.js';
import { Database } from '../../platform/database/index.js';

interface OpenReset {
  id: string;
  username: string;
  status: string;
  reason: string | null;
  forgetsSecondFactor: boolean;
  requestedBy: string;
  requestedAt: Date;
  approvedBy: string | null;
  expiresAt: Date;
}

/** Which resets wait for a second administrator, or for the person? */
@Injectable()
export class PasswordResetQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  async open(actor: Actor): Promise<OpenReset[]> {
    const rows = await this.database.query<OpenReset & { sealedReason: Buffer; personId: string }>(
      `SELECT reset.id, staff.username, status, reason AS "sealedReason", staff.person_id AS "personId",
         forgets_second_factor AS "forgetsSecondFactor", asked.username AS "requestedBy",
         requested_at AS "requestedAt", agreed.username AS "approvedBy", expires_at AS "expiresAt"
       FROM password_reset reset JOIN staff ON staff.id = staff_id JOIN staff asked ON asked.id = requested_by
       LEFT JOIN staff agreed ON agreed.id = approved_by
       WHERE status IN ('requested', 'approved') AND expires_at > $1 AND ($2::uuid[] IS NULL OR staff.unit_id = ANY ($2))
       ORDER BY requested_at, reset.id LIMIT 200`,
      [this.clock.now(), visibleUnits(actor)],
    );
    const keys = await this.people.keysOf(
      this.database,
      rows.map((it) => it.personId),
    );
    return rows.map(({ sealedReason, personId, ...row }) => {
      const key = keys.get(personId);
      const place = { table: 'password_reset', column: 'reason', id: row.id };
      return { ...row, reason: key ? openText(key, place, sealedReason) : null };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { SealedSecrets, shownSecret } from '../telling/sealed-secrets.js';
import { lockNeighbour } from './lock-neighbour.js';

/** So long both secrets sign, for the other side to change over without losing a message. */
const overlapMs = 24 * 3_600_000;

/** Another secret from now on. */
@Injectable()
export class ChangeSecret {
  constructor(
    private readonly database: Database,
    private readonly secrets: SealedSecrets,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @returns the secret, which is shown this once, and until when the one before signs too @throws {NotFound} */
  async execute(actor: Actor, id: string) {
    const secret = this.secrets.draw();
    return this.database.transaction(async (tx) => {
      const { unitId, secret: sealed } = await lockNeighbour(tx, actor, id);
      const before = this.secrets.open(id, 'secret', sealed);
      const previousUntil = new Date(this.clock.now().getTime() + overlapMs);
      await tx.query(
        'UPDATE neighbour SET secret = $2, previous_secret = $3, previous_until = $4 WHERE id = $1',
        [
          id,
          this.secrets.seal(id, 'secret', secret),
          this.secrets.seal(id, 'previous_secret', before),
          previousUntil,
        ],
      );
      this.audit.record(tx, actor, {
        action: 'neighbour-secret-changed',
        unitId,
        subjectType: 'neighbour',
        subjectId: id,
        after: { previousUntil },
      });
      return { id, secret: shownSecret(secret), previousUntil };
    });
  }
}

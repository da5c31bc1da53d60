import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { CloseClaim } from './close-claim.js';
import { lockClaim } from './lock-claim.js';

/** An officer finds that the vehicle is not the claimant's. The match itself is undone by who may. */
@Injectable()
export class RefuseClaim {
  constructor(
    private readonly database: Database,
    private readonly close: CloseClaim,
  ) {}

  /** @throws {NotFound | StaleVersion | IllegalMove} */
  async execute(actor: Actor, claimId: string, reason: string, version?: number) {
    return this.database.transaction(async (tx) => {
      const { claim } = await lockClaim(tx, actor, claimId, version);
      await this.close.as(tx, actor, claim, 'refused', reason);
      return { id: claimId, status: claim.status, version: claim.version };
    });
  }
}

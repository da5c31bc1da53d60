import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { lockRecoveredVehicle } from '../lock-recovered-vehicle.js';
import { DisputedByTheSamePerson, NotInDispute } from '../recovered-vehicle.errors.js';
import { SealedStatements } from './sealed-statements.js';

/** Rule 14: the written decision that ends a dispute, with all statements that were made in it. */
@Injectable()
export class ResolveDispute {
  constructor(
    private readonly database: Database,
    private readonly statements: SealedStatements,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | NotInDispute | DisputedByTheSamePerson} rule 14 */
  async execute(actor: Actor, vehicleId: string, decision: string) {
    return this.database.transaction(async (tx) => {
      const vehicle = await lockRecoveredVehicle(tx, actor, vehicleId);
      if (!vehicle.isInDispute) throw new NotInDispute();
      const open = await tx.query<{ id: string; opened_by: string | null }>(
        'SELECT id, opened_by FROM vehicle_dispute WHERE vehicle_id = $1 AND resolved_at IS NULL ORDER BY id',
        [vehicleId],
      );
      if (open.some((it) => it.opened_by === actor.id)) throw new DisputedByTheSamePerson();
      for (const { id } of open) {
        await tx.query(
          'UPDATE vehicle_dispute SET resolved_at = $2, resolved_by = $3, decision = $4 WHERE id = $1',
          [id, this.clock.now(), actor.id, this.statements.seal(id, 'decision', decision)],
        );
      }
      await tx.query(
        'UPDATE recovered_vehicle SET is_in_dispute = false, disputed_since = NULL, version = version + 1 WHERE id = $1',
        [vehicleId],
      );
      this.audit.record(tx, actor, {
        action: 'dispute-resolved',
        unitId: vehicle.unitId,
        subjectType: 'recovered-vehicle',
        subjectId: vehicleId,
        before: { isInDispute: true, since: vehicle.disputedSince },
        after: { isInDispute: false, disputeIds: open.map((it) => it.id) },
      });
      return { id: vehicleId, isInDispute: false };
    });
  }
}

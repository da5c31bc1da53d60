import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { systemActor, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { lockRecoveredVehicle } from '../lock-recovered-vehicle.js';
import type { RecoveredVehicle } from '../recovered-vehicle.entity.js';
import { SealedStatements } from './sealed-statements.js';
import { VehicleDispute } from './vehicle-dispute.entity.js';

/**
 * Rule 14: a rival, a buyer in possession or an insurer puts a vehicle in dispute. Every statement is kept; a return
 * that has taken place stands until the dispute is decided.
 */
@Injectable()
export class MarkDisputed {
  constructor(
    private readonly database: Database,
    private readonly statements: SealedStatements,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NotFound} */
  async execute(actor: Actor, vehicleId: string, statement: string) {
    return this.database.transaction(async (tx) => {
      const vehicle = await lockRecoveredVehicle(tx, actor, vehicleId);
      const disputeId = await this.open(tx, actor, vehicle, statement);
      return { id: vehicleId, disputeId, isInDispute: true };
    });
  }

  /** For a second claim, in the transaction in which it is made. */
  async because(tx: Tx, vehicleId: string, statement: string): Promise<void> {
    const vehicle = await lockRecoveredVehicle(tx, systemActor, vehicleId);
    await this.open(tx, systemActor, vehicle, statement);
  }

  private async open(tx: Tx, actor: Actor, vehicle: RecoveredVehicle, statement: string) {
    const id = this.ids.next();
    const now = this.clock.now();
    await tx.manager.insert(VehicleDispute, {
      id,
      vehicleId: vehicle.id,
      openedAt: now,
      openedBy: actor.id,
      statement: this.statements.seal(id, 'statement', statement),
    });
    await tx.query(
      `UPDATE recovered_vehicle SET is_in_dispute = true, disputed_since = coalesce(disputed_since, $2),
         version = version + 1 WHERE id = $1`,
      [vehicle.id, now],
    );
    this.audit.record(tx, actor, {
      action: 'vehicle-disputed',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: vehicle.id,
      before: { isInDispute: vehicle.isInDispute },
      after: { isInDispute: true, disputeId: id },
    });
    return id;
  }
}

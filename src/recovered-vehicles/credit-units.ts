import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { xuchangDay } from '../platform/xuchang-time.js';
import { vehicleRecovered } from '../sentence/index.js';
import { findableVehicle } from './findable-vehicle.js';
import { RecoveredVehicle } from './recovered-vehicle.entity.js';
import { standingFact } from './standing-fact.js';

/**
 * Keeps the countable fact of a recovery true: facts are append-only, so a recovery that is shared with further units,
 * or whose day or type was corrected, is a new row that reverses the old one. It stays one recovery.
 */
@Injectable()
export class CreditUnits {
  constructor(private readonly facts: Facts) {}

  /** @param unitIds units that share the credit besides those that already do */
  async execute(tx: Tx, vehicleId: string, unitIds: string[] = []): Promise<void> {
    const vehicle = await tx.manager.findOneByOrFail(RecoveredVehicle, { id: vehicleId });
    const standing = await standingFact(tx, vehicleRecovered, vehicleId);
    const credited = [...new Set([...(standing?.unitIds ?? [vehicle.unitId]), ...unitIds])];
    const occurredOn = xuchangDay(vehicle.recoveredAt);
    const isTrue =
      standing?.occurredOn === occurredOn &&
      standing.category === vehicle.vehicleType &&
      standing.unitIds.length === credited.length;
    if (isTrue) return;
    await this.facts.record(tx, vehicleRecovered, {
      subjectId: vehicleId,
      unitIds: credited,
      occurredOn,
      category: vehicle.vehicleType,
      reverses: standing?.id,
      details: await findableVehicle(tx, vehicle),
    });
  }
}

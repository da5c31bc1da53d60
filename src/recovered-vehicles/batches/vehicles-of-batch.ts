import { Injectable } from '@nestjs/common';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { RecoveredVehicle } from '../recovered-vehicle.entity.js';
import { IntakeBatch } from './intake-batch.entity.js';

/** A batch with its vehicles, in the order in which they came. */
@Injectable()
export class VehiclesOfBatch {
  constructor(private readonly database: Database) {}

  /** @throws {NotFound} alike for a batch that does not exist and one of another unit */
  async of(
    actor: Actor,
    id: string,
  ): Promise<{ batch: IntakeBatch; vehicles: RecoveredVehicle[] }> {
    return this.database.transaction(async (tx) => {
      const batch = await tx.manager.findOneBy(IntakeBatch, { id });
      if (!batch || !seesUnit(actor, batch.unitId)) throw new NotFound('intake batch');
      const vehicles = await tx.manager.find(RecoveredVehicle, {
        where: { intakeBatchId: id },
        order: { id: 'ASC' },
      });
      return { batch, vehicles };
    });
  }
}

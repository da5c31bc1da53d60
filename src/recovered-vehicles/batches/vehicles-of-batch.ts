import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { RecoveredVehicle } from '../recovered-vehicle.entity.js';
import type { IntakeBatch } from './intake-batch.entity.js';
import { visibleIntakeBatch } from './visible-intake-batch.js';

/** A batch with its vehicles, in the order in which they came. */
@Injectable()
export class VehiclesOfBatch {
  constructor(private readonly database: Database) {}

  /** @throws {NotFound} alike for a batch that does not exist and one of another unit */
  async of(
    actor: Actor,
    id: string,
  ): Promise<{ batch: IntakeBatch; vehicles: RecoveredVehicle[] }> {
    const { manager } = this.database;
    const batch = await visibleIntakeBatch(manager, actor, id);
    const where = { intakeBatchId: id };
    return {
      batch,
      vehicles: await manager.find(RecoveredVehicle, { where, order: { id: 'ASC' } }),
    };
  }
}

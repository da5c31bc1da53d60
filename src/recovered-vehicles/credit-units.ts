import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { Facts, standingFact } from '../platform/facts/index.js';
import { xuchangDay } from '../platform/xuchang-time.js';
import { countedAs, vehicleRecovered } from '../sentence/index.js';
import { RecoveredVehicle } from './recovered-vehicle.entity.js';

/**
 * Keeps the countable fact of a recovery true: one recovery, whose credit further units share, or whose day or type was
 * corrected.
 */
@Injectable()
export class CreditUnits {
  constructor(private readonly facts: Facts) {}

  /** @param unitIds units that share the credit besides those that already do */
  async execute(tx: Tx, vehicleId: string, unitIds: string[] = []): Promise<void> {
    await this.recount(tx, vehicleId, (standing) => [...standing, ...unitIds]);
  }

  /** These alone share it. */
  async exactly(tx: Tx, vehicleId: string, unitIds: string[]): Promise<void> {
    await this.recount(tx, vehicleId, () => unitIds);
  }

  private async recount(
    tx: Tx,
    vehicleId: string,
    credited: (standing: string[]) => string[],
  ): Promise<void> {
    const vehicle = await tx.manager.findOneByOrFail(RecoveredVehicle, { id: vehicleId });
    const standing = await standingFact(tx, vehicleRecovered, vehicleId);
    if (!standing) return;
    const now = {
      subjectId: vehicleId,
      unitIds: [...new Set(credited(standing.unitIds))],
      occurredOn: xuchangDay(vehicle.recoveredAt),
      category: countedAs(vehicle),
    };
    const isTrue =
      standing.occurredOn === now.occurredOn &&
      standing.category === now.category &&
      standing.unitIds.length === now.unitIds.length &&
      now.unitIds.every((id) => standing.unitIds.includes(id));
    if (!isTrue) await this.facts.recount(tx, vehicleRecovered, standing, now);
  }

  /** Units that shared the credit by mistake. */
  async withdraw(tx: Tx, vehicleId: string, unitIds: string[]): Promise<void> {
    const standing = await standingFact(tx, vehicleRecovered, vehicleId);
    if (!standing || unitIds.length === 0) return;
    await this.facts.recount(tx, vehicleRecovered, standing, {
      subjectId: vehicleId,
      unitIds: standing.unitIds.filter((it) => !unitIds.includes(it)),
      occurredOn: standing.occurredOn,
      category: standing.category ?? undefined,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { Facts, standingFact, takeBackAll, type TakenBack } from '../platform/facts/index.js';
import {
  assertMergeable,
  countedAs,
  vehicleAppraised,
  vehicleFullyRegistered,
  vehicleMerged,
  vehicleRecovered,
  vehicleSplit,
} from '../sentence/index.js';
import { CreditUnits } from './credit-units.js';
import type { RecoveredVehicle } from './recovered-vehicle.entity.js';
import { PartIsNoDouble } from './recovered-part.errors.js';
import { DisputedVehicleMerged } from './recovered-vehicle.errors.js';
import { recoveredVehicleLife, type RecoveredVehicleStatus } from './recovered-vehicle.status.js';

/** What splits them again. */
export interface MergedVehicle {
  status: RecoveredVehicleStatus;
  takenBack: TakenBack[];
  /** units whose credit the leading record took over */
  credited: string[];
}

const counted = [vehicleRecovered, vehicleFullyRegistered, vehicleAppraised];

/** One vehicle was registered twice: both records stay, one leads and is counted, for all units. The caller has locked both. */
@Injectable()
export class MergeVehicles {
  constructor(
    private readonly facts: Facts,
    private readonly credit: CreditUnits,
    private readonly audit: Audit,
  ) {}

  /** @throws {PartIsNoDouble | DisputedVehicleMerged}, what {@link assertMergeable} does, and what the rooms behind refuse it for */
  async merge(
    tx: Tx,
    actor: Actor,
    leader: RecoveredVehicle,
    merged: RecoveredVehicle,
    reason: string,
  ): Promise<MergedVehicle> {
    await assertMergeable(tx, 'recovered_vehicle', recoveredVehicleLife, { leader, merged });
    if (!leader.part !== !merged.part) throw new PartIsNoDouble();
    if (merged.isInDispute) throw new DisputedVehicleMerged();
    const takenBack = await takeBackAll(tx, this.facts, counted, merged.id);
    const before = (await standingFact(tx, vehicleRecovered, leader.id))?.unitIds ?? [];
    const units = takenBack.flatMap(({ fact, unitIds }) =>
      fact === vehicleRecovered.name ? unitIds : [],
    );
    const credited = units.filter((it) => !before.includes(it));
    await this.credit.execute(tx, leader.id, credited);
    await this.move(tx, merged.id, 'merged', leader.id);
    await this.facts.record(tx, vehicleMerged, {
      subjectId: merged.id,
      unitIds: [merged.unitId],
      category: countedAs(merged),
      details: { leaderId: leader.id, mergedId: merged.id, part: merged.part },
    });
    this.audit.record(tx, actor, {
      action: 'vehicle-merged',
      unitId: merged.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: merged.id,
      before: { status: merged.status },
      after: { status: 'merged', leaderId: leader.id, reason },
    });
    return { status: merged.status, takenBack, credited };
  }

  /** @throws {IllegalMove} */
  async split(
    tx: Tx,
    actor: Actor,
    merged: RecoveredVehicle,
    { status, takenBack, credited }: MergedVehicle,
    reason: string,
  ): Promise<void> {
    recoveredVehicleLife.assertMove(merged.status, status);
    const leaderId = merged.mergedInto!;
    for (const it of takenBack) this.facts.countAgain(tx, it);
    await this.credit.withdraw(tx, leaderId, credited);
    await this.move(tx, merged.id, status, null);
    await this.facts.record(tx, vehicleSplit, {
      subjectId: merged.id,
      unitIds: [merged.unitId],
      category: countedAs(merged),
      details: { leaderId, mergedId: merged.id, part: merged.part },
    });
    this.audit.record(tx, actor, {
      action: 'vehicle-split',
      unitId: merged.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: merged.id,
      before: { status: 'merged', leaderId },
      after: { status, reason },
    });
  }

  private async move(tx: Tx, id: string, status: RecoveredVehicleStatus, into: string | null) {
    await tx.query(
      'UPDATE recovered_vehicle SET status = $2, merged_into = $3, version = version + 1 WHERE id = $1',
      [id, status, into],
    );
  }
}

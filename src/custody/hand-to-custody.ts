import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { assertStillHere, StaffDirectory } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database/index.js';
import {
  assertChangeable,
  assertCustodian,
  keepVehicleAt,
  lockRecoveredVehicle,
} from '../recovered-vehicles/index.js';
import { CustodyChain, lastMovement } from './chain.js';
import { ReceivedBeforeRecovery } from './custody.errors.js';
import { isLateForCustody } from './hand-over-deadline.js';

export interface Receipt {
  storagePlace: string;
  /** username of the custodian; who records it, when absent */
  custodian?: string;
  /** when it was received; now, when absent */
  receivedAt?: Date;
  condition?: string;
}

/** A custodian receives a vehicle: from the squad, or from another custodian. */
@Injectable()
export class HandToCustody {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffDirectory,
    private readonly chain: CustodyChain,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Later than 24 hours after the recovery is accepted and flagged (rule 4). Received again by the same person at the
   * same place, nothing changes.
   *
   * @throws {NotFound | HasLeft | VehicleIsClosed | ReceivedBeforeRecovery | IllegalMove}
   * @throws {CustodianIsInvestigator} rule 3
   */
  async execute(actor: Actor, vehicleId: string, receipt: Receipt) {
    const keeper = await this.staff.byUsername(receipt.custodian ?? actor.name, 'custodian');
    assertCustodian(keeper);
    return this.database.transaction(async (tx) => {
      await assertStillHere(tx, [keeper.id]);
      return this.receive(tx, actor, vehicleId, { ...receipt, custodianId: keeper.id });
    });
  }

  private async receive(
    tx: Tx,
    actor: Actor,
    vehicleId: string,
    { storagePlace, custodianId, condition, receivedAt }: Receipt & { custodianId: string },
  ) {
    const vehicle = await lockRecoveredVehicle(tx, actor, vehicleId);
    assertChangeable(vehicle);
    const last = await lastMovement(tx, vehicleId);
    if (last && last.toPlace === storagePlace && last.holderId === custodianId)
      return { id: last.id, vehicleId, isLate: last.isLate };
    const at = receivedAt ?? this.clock.now();
    if (at < vehicle.recoveredAt || at > this.clock.now()) throw new ReceivedBeforeRecovery();
    await keepVehicleAt(tx, vehicle, { storagePlace, custodianId });
    const movement = await this.chain.append(tx, {
      vehicleId,
      kind: 'received',
      toPlace: storagePlace,
      holderId: custodianId,
      at,
      recordedBy: actor.id,
      condition: condition ?? null,
      isLate: !last && isLateForCustody(vehicle.recoveredAt, at),
    });
    this.audit.record(tx, actor, {
      action: 'vehicle-received',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: vehicleId,
      before: last && { place: last.toPlace, holderId: last.holderId },
      after: { place: storagePlace, holderId: custodianId, at, isLate: movement.isLate },
    });
    return { id: movement.id, vehicleId, isLate: movement.isLate };
  }
}

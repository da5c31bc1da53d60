import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  OpenWork,
  SuccessorUnfit,
  VehiclesAreOut,
  type HandedWork,
  type RoomWithWork,
} from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { keepVehicleAt, RecoveredVehicle } from '../recovered-vehicles/index.js';
import { CustodyChain, lastMovement } from './chain.js';

const keptBy = `SELECT id FROM recovered_vehicle
  WHERE custodian_id = $1 AND status IN ('provisional', 'registered', 'matched') ORDER BY id FOR UPDATE`;

const outWith = `SELECT count(*)::int FROM custody_movement last
  WHERE last.holder_id = $1 AND last.kind = 'taken-out'
    AND NOT EXISTS (SELECT 1 FROM custody_movement later WHERE later.vehicle_id = last.vehicle_id AND later.seq > last.seq)`;

/** The vehicles in somebody's keeping, for the day they go: never without a custodian who takes them over (rule 3). */
@Injectable()
export class VehiclesKept implements RoomWithWork, OnModuleInit {
  readonly work = 'vehicles in custody';

  constructor(
    private readonly openWork: OpenWork,
    private readonly chain: CustodyChain,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.openWork.register(this);
  }

  async heldBy(tx: Tx, staffId: string): Promise<number> {
    return (await tx.query(keptBy, [staffId])).length + (await this.outWith(tx, staffId));
  }

  /**
   * @throws {VehiclesAreOut} what they took out themselves comes back first (rule 24)
   * @throws {SuccessorUnfit} rule 3
   */
  async handOver(tx: Tx, actor: Actor, handed: HandedWork): Promise<void> {
    const out = await this.outWith(tx, handed.from.id);
    if (out > 0) throw new VehiclesAreOut(out);
    for (const { id } of await tx.query<{ id: string }>(keptBy, [handed.from.id]))
      await this.succeed(tx, actor, id, handed);
  }

  private async succeed(tx: Tx, actor: Actor, id: string, { from, to, reason }: HandedWork) {
    const vehicle = await tx.manager.findOneByOrFail(RecoveredVehicle, { id });
    const { storagePlace, handlingOfficerId, secondOfficerId, unitId } = vehicle;
    if (!to.roles.includes('custodian'))
      throw new SuccessorUnfit('Only a custodian takes vehicles into keeping.', 3);
    if ([handlingOfficerId, secondOfficerId].includes(to.id))
      throw new SuccessorUnfit(`The successor handles ${vehicle.label}.`, 3);
    await keepVehicleAt(tx, vehicle, { storagePlace, custodianId: to.id });
    const last = await lastMovement(tx, id);
    // One that somebody else took out comes back to whoever keeps it then.
    if (last?.holderId === from.id) {
      await this.chain.append(tx, {
        vehicleId: id,
        kind: 'received',
        toPlace: last.toPlace,
        holderId: to.id,
        recordedBy: actor.id,
        reason,
      });
    }
    this.audit.record(tx, actor, {
      action: 'vehicle-received',
      unitId,
      subjectType: 'recovered-vehicle',
      subjectId: id,
      before: { place: storagePlace, holderId: from.id },
      after: { place: storagePlace, holderId: to.id, reason },
    });
  }

  private async outWith(tx: Tx, staffId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(outWith, [staffId]);
    return row!.count;
  }
}

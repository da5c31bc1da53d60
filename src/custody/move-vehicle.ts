import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { assertStillHere, StaffDirectory } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database/index.js';
import { Once, type RepeatableRequest } from '../platform/idempotency/index.js';
import {
  assertChangeable,
  keepVehicleAt,
  lockRecoveredVehicle,
} from '../recovered-vehicles/index.js';
import { CustodyChain, lastMovement } from './chain.js';
import { NotInCustody, WithdrawalIncomplete } from './custody.errors.js';

export interface Move {
  kind: 'moved' | 'taken-out' | 'brought-back';
  toPlace: string;
  reason?: string;
  condition?: string;
  /** rule 24: when it is due back */
  dueAt?: Date;
  /** rule 24: username of the head who approved */
  approvedBy?: string;
  /** username of who takes it out; who records it, when absent */
  takenBy?: string;
}

const unitHeads = ['approver', 'commander'];

/** Within the yard, out for a while (rule 24) and back, or to a venue and back the same day (rule 26). */
@Injectable()
export class MoveVehicle {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffDirectory,
    private readonly chain: CustodyChain,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | HasLeft | VehicleIsClosed | NotInCustody | IllegalMove} @throws {WithdrawalIncomplete} rule 24 */
  async execute(actor: Actor, vehicleId: string, move: Move, request?: RepeatableRequest) {
    const withdrawal = move.kind === 'taken-out' ? await this.withdrawal(actor, move) : undefined;
    if (move.kind === 'brought-back' && !move.condition)
      throw new WithdrawalIncomplete('condition', 'Its condition is recorded out and in.');
    return this.database.transaction((tx) =>
      this.once.do(tx, request, () => this.move(tx, actor, vehicleId, move, withdrawal)),
    );
  }

  private async move(
    tx: Tx,
    actor: Actor,
    vehicleId: string,
    move: Move,
    withdrawal?: Awaited<ReturnType<MoveVehicle['withdrawal']>>,
  ) {
    await assertStillHere(tx, [withdrawal?.holderId]);
    const vehicle = await lockRecoveredVehicle(tx, actor, vehicleId);
    assertChangeable(vehicle);
    const last = await lastMovement(tx, vehicleId);
    if (!last) throw new NotInCustody();
    const movement = await this.chain.append(tx, {
      vehicleId,
      kind: move.kind,
      toPlace: move.toPlace,
      holderId: vehicle.custodianId,
      recordedBy: actor.id,
      reason: move.reason ?? null,
      condition: move.condition ?? null,
      ...withdrawal,
    });
    const { custodianId } = vehicle;
    await keepVehicleAt(tx, vehicle, { storagePlace: move.toPlace, custodianId });
    this.audit.record(tx, actor, {
      action: `vehicle-${move.kind}`,
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: vehicleId,
      before: { place: last.toPlace, holderId: last.holderId },
      after: { ...move, holderId: movement.holderId },
    });
    return { id: movement.id, vehicleId, kind: movement.kind, place: movement.toPlace };
  }

  private async withdrawal(actor: Actor, { reason, condition, dueAt, approvedBy, takenBy }: Move) {
    if (!reason) throw new WithdrawalIncomplete('reason', 'Taking it out needs a reason.');
    if (!condition) throw new WithdrawalIncomplete('condition', 'Its condition is recorded.');
    if (!dueAt || dueAt <= this.clock.now())
      throw new WithdrawalIncomplete('dueAt', 'When it is due back lies ahead.');
    if (!approvedBy) throw new WithdrawalIncomplete('approvedBy', 'The head of the unit approves.');
    const head = await this.staff.byUsername(approvedBy, 'approvedBy');
    if (head.id === actor.id || !head.roles.some((role) => unitHeads.includes(role)))
      throw new WithdrawalIncomplete('approvedBy', 'Only the head of the unit approves it.');
    const taker = await this.staff.byUsername(takenBy ?? actor.name, 'takenBy');
    return { dueAt, approvedBy: head.id, holderId: taker.id };
  }
}

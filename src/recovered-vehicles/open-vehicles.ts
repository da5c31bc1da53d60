import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { OpenWork, SuccessorUnfit, type HandedWork, type RoomWithWork } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { RecoveredVehicle } from './recovered-vehicle.entity.js';

const isOpen = `status IN ('provisional', 'registered', 'matched')`;
const isHandledBy = `(handling_officer_id = $1 OR second_officer_id = $1)`;

/** The vehicles that somebody handles, for the day they go. */
@Injectable()
export class OpenVehicles implements RoomWithWork, OnModuleInit {
  readonly work = 'recovered vehicles';

  constructor(
    private readonly openWork: OpenWork,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.openWork.register(this);
  }

  async heldBy(tx: Tx, staffId: string): Promise<number> {
    return (await this.handledBy(tx, staffId)).length;
  }

  async openIn(tx: Tx, unitIds: string[]): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int FROM recovered_vehicle WHERE unit_id = ANY($1) AND ${isOpen}`,
      [unitIds],
    );
    return row!.count;
  }

  /** @throws {SuccessorUnfit} rule 1: two different officers; rule 3: the custodian handles nothing */
  async handOver(tx: Tx, actor: Actor, { from, to, reason }: HandedWork): Promise<void> {
    for (const { id } of await this.handledBy(tx, from.id)) {
      const vehicle = await tx.manager.findOneByOrFail(RecoveredVehicle, { id });
      const { handlingOfficerId, secondOfficerId, custodianId } = vehicle;
      if (!to.roles.includes('squad-officer'))
        throw new SuccessorUnfit('Only squad officers handle recovered vehicles.', 1);
      if (custodianId === to.id)
        throw new SuccessorUnfit(`The successor keeps ${vehicle.label}.`, 3);
      if (handlingOfficerId === to.id || secondOfficerId === to.id)
        throw new SuccessorUnfit(`The successor is the other officer of ${vehicle.label}.`, 1);
      const next = handlingOfficerId === from.id ? 'handlingOfficerId' : 'secondOfficerId';
      await tx.manager.update(RecoveredVehicle, id, {
        [next]: to.id,
        version: vehicle.version + 1,
      });
      this.audit.record(tx, actor, {
        action: 'vehicle-officer-succeeded',
        unitId: vehicle.unitId,
        subjectType: 'recovered-vehicle',
        subjectId: id,
        before: { [next]: from.id },
        after: { [next]: to.id, reason },
      });
    }
  }

  private async handledBy(tx: Tx, staffId: string): Promise<{ id: string }[]> {
    return tx.query<{ id: string }>(
      `SELECT id FROM recovered_vehicle WHERE ${isHandledBy} AND ${isOpen} ORDER BY id FOR UPDATE`,
      [staffId],
    );
  }
}

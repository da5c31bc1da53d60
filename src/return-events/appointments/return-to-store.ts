import { Injectable } from '@nestjs/common';
import { MoveVehicle } from '../../custody/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { IllegalMove } from '../../platform/life-cycle.js';
import { liveAppointmentStatuses } from './appointment.status.js';
import { lockAppointment } from './lock-appointment.js';
import { MarkNoShow } from './mark-no-show.js';

export interface BackInStore {
  /** code of the storage place */
  toPlace: string;
  condition: string;
}

/** A vehicle nobody took goes back to store the same day (rule 26); whose time it was has missed it. */
@Injectable()
export class ReturnToStore {
  constructor(
    private readonly database: Database,
    private readonly markNoShow: MarkNoShow,
    private readonly moveVehicle: MoveVehicle,
  ) {}

  /**
   * Two steps, each whole by itself: should the second be refused, it is asked for again.
   *
   * @throws {NotFound | IllegalMove} for a vehicle that was handed over @throws {NotInCustody}
   */
  async execute(actor: Actor, id: string, { toPlace, condition }: BackInStore) {
    const { vehicleId, isLive, isOut } = await this.whereItStands(actor, id);
    if (isLive) await this.markNoShow.execute(actor, id);
    return this.moveVehicle.execute(actor, vehicleId, {
      kind: isOut ? 'brought-back' : 'moved',
      toPlace,
      condition,
    });
  }

  private whereItStands(actor: Actor, id: string) {
    return this.database.transaction(async (tx) => {
      const { status, vehicleId } = await lockAppointment(tx, actor, id);
      if (status === 'handed-over') throw new IllegalMove('appointment', status, 'no-show');
      const [last] = await tx.query<{ kind: string }>(
        'SELECT kind FROM custody_movement WHERE vehicle_id = $1 ORDER BY seq DESC LIMIT 1',
        [vehicleId],
      );
      const isLive = liveAppointmentStatuses.some((it) => it === status);
      return { vehicleId, isLive, isOut: last?.kind === 'taken-out' };
    });
  }
}

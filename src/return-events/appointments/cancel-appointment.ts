import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { awaitedStatuses, liveAppointmentStatuses } from './appointment.status.js';
import { lockAppointments } from './lock-appointments.js';
import { MoveAppointment } from './move-appointment.js';
import { VisitNotices } from './visit-notices.js';

export type Which = { event: string } | { claim: string } | { vehicle: string };

/** Takes owners' times back and tells whoever had been told of theirs. */
@Injectable()
export class CancelAppointment {
  constructor(
    private readonly move: MoveAppointment,
    private readonly notices: VisitNotices,
  ) {}

  /**
   * @param reason stands on the appointment and in the notices' trail, in Chinese
   * @returns how many there were, how many had been told of theirs, and the batch in which all of an event are told
   */
  async allOf(tx: Tx, which: Which, reason: string) {
    const [[room, id]] = Object.entries(which) as [[string, string]];
    const live = await lockAppointments(tx, `${room}_id = $1 AND status = ANY($2)`, [
      id,
      liveAppointmentStatuses,
    ]);
    const told = live.filter(
      ({ status }) => status !== 'assigned' && awaitedStatuses.some((it) => it === status),
    );
    await this.move.all(tx, live, 'cancelled', { reason });
    const batch = await this.notices.cancelled(tx, live, told, reason, 'event' in which);
    return { cancelled: live.length, told: told.length, ...(batch && { batch }) };
  }
}

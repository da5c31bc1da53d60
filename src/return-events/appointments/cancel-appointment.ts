import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { Appointment } from './appointment.entity.js';
import { awaitedStatuses, liveAppointmentStatuses } from './appointment.status.js';
import { MoveAppointment } from './move-appointment.js';
import { VisitNotices } from './visit-notices.js';

type Which = Partial<Pick<Appointment, 'eventId' | 'claimId' | 'vehicleId'>>;

/** Takes an owner's time back and tells whoever had been told of it. */
@Injectable()
export class CancelAppointment {
  constructor(
    private readonly move: MoveAppointment,
    private readonly notices: VisitNotices,
  ) {}

  /** @param reason stands on the appointment and in the notices' trail, in Chinese */
  async allOf(tx: Tx, which: Which, reason: string) {
    const live = await tx.manager.find(Appointment, {
      where: { ...which, status: In([...liveAppointmentStatuses]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    let told = 0;
    for (const appointment of live) {
      const isAwaited = awaitedStatuses.some((it) => it === appointment.status);
      const wasTold = isAwaited && appointment.status !== 'assigned';
      await this.move.to(tx, appointment, 'cancelled', { reason });
      await this.notices.cancelled(tx, appointment, wasTold, reason);
      if (wasTold) told += 1;
    }
    return { cancelled: live.length, told };
  }
}

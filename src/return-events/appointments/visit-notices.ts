import { Injectable } from '@nestjs/common';
import type { VehicleType } from '../../identifiers/index.js';
import { Notices } from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Appointment } from './appointment.entity.js';
import type { DueThing } from './due-things.js';

/** What a notice about a visit says, as the database knows it. */
export interface VisitPlan {
  vehicle: VehicleType;
  reference: string;
  from: Date;
  until: Date;
  place: string;
  bay?: string;
  /** rule 14: nobody is sent for while it lasts */
  isInDispute: boolean;
}

/** Promises what an owner is told about their time at an event. Each message is known by its own key: told once. */
@Injectable()
export class VisitNotices {
  constructor(private readonly notices: Notices) {}

  /** undefined for who came without a time */
  async planOf(tx: Tx, { id, bay }: Appointment): Promise<VisitPlan | undefined> {
    const [plan] = await tx.query<Omit<VisitPlan, 'bay'> & { venue: string; address: string }>(
      `SELECT vehicle.vehicle_type AS vehicle, report.reference, slot.starts_at AS "from", slot.ends_at AS until,
         event.venue, event.address, vehicle.is_in_dispute AS "isInDispute"
       FROM appointment JOIN event_slot slot ON slot.id = slot_id JOIN return_event event ON event.id = slot.event_id
       JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id JOIN theft_report report ON report.id = report_id
       WHERE appointment.id = $1`,
      [id],
    );
    if (!plan) return undefined;
    const { venue, address, ...rest } = plan;
    const place = address.includes(venue) ? address : `${address}${venue}`;
    return { ...rest, place, ...(bay && { bay }) };
  }

  async invite(tx: Tx, it: Appointment, visit: VisitPlan): Promise<void> {
    await this.promise(tx, it, 'event-invitation', `event-invitation:${it.id}`, visit);
  }

  async remind(tx: Tx, it: Appointment, visit: VisitPlan, what: DueThing): Promise<void> {
    const sameAs = `event-${what}:${it.id}:${it.slotId}`;
    await this.promise(tx, it, 'event-reminder', sameAs, visit);
  }

  async moved(tx: Tx, it: Appointment, visit: VisitPlan): Promise<void> {
    await this.promise(tx, it, 'visit-moved', `visit-moved:${it.id}:${it.version}`, visit);
  }

  /** Whoever was told of a time is told that it is off; what was still to be said about it isn't said any more. */
  async cancelled(tx: Tx, it: Appointment, wasTold: boolean, why: string): Promise<void> {
    await this.callOff(tx, it, why);
    const visit = await this.planOf(tx, it);
    if (!wasTold || !visit) return;
    const { vehicle, reference, from, place } = visit;
    await this.notices.promise(tx, {
      kind: 'event-cancelled',
      sameAs: `event-cancelled:${it.id}`,
      personId: it.ownerId,
      about: { type: 'appointment', id: it.id },
      unitId: it.unitId,
      parameters: { vehicle, reference, from, place },
    });
  }

  /** @param why stands in the notice's trail, in Chinese */
  async callOff(tx: Tx, it: Appointment, why: string): Promise<void> {
    await this.notices.cancelAbout(tx, { type: 'appointment', id: it.id }, why);
  }

  private async promise(
    tx: Tx,
    it: Appointment,
    kind: 'event-invitation' | 'event-reminder' | 'visit-moved',
    sameAs: string,
    { vehicle, reference, from, until, place, bay }: VisitPlan,
  ): Promise<void> {
    await this.notices.promise(tx, {
      kind,
      sameAs,
      personId: it.ownerId,
      about: { type: 'appointment', id: it.id },
      unitId: it.unitId,
      parameters: { vehicle, reference, from, until, place, ...(bay && { bay }) },
      usefulUntil: from,
    });
  }
}

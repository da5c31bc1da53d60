import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { liveAppointmentStatuses } from '../appointments/appointment.status.js';
import { NewAppointments, type ClaimToReturn } from '../appointments/new-appointments.js';
import { EventNotOpen } from '../return-events.errors.js';
import { slotsOf } from './free-places.js';
import { lockEvent } from './lock-event.js';
import type { ReturnEvent } from './return-event.entity.js';
import { shareOutTimes } from './share-out-times.js';

/** Gives the owners who wait longest a time and their vehicles a bay, for as many as the event takes. */
@Injectable()
export class AssignOwners {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly appointments: NewAppointments,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Repeating it assigns who has come to be ready since.
   *
   * @returns how many got a time, and how many wait for want of room
   * @throws {NotFound | EventNotOpen}
   */
  async execute(actor: Actor, eventId: string) {
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, actor, eventId);
      if (event.status === 'closed' || event.status === 'cancelled') {
        throw new EventNotOpen(event.status);
      }
      const waiting = await this.waiting(tx, event);
      const ahead = (await slotsOf(tx, eventId)).filter(
        ({ startsAt }) => startsAt > this.clock.now(),
      );
      const given = shareOutTimes(waiting, ahead, await this.timesOfReports(tx, eventId));
      const { length: assigned } = await this.appointments.insertAll(
        tx,
        event,
        given.map(({ claim, slot }, index) => {
          const number = String(event.lastBay + index + 1).padStart(3, '0');
          return { ...claim, status: 'assigned', slot, bay: `${slot.bayPrefix}${number}` };
        }),
      );
      await tx.query('UPDATE return_event SET last_bay = $2, version = version + 1 WHERE id = $1', [
        eventId,
        event.lastBay + given.length,
      ]);
      this.audit.record(tx, actor, {
        action: 'owners-assigned',
        unitId: event.unitId,
        subjectType: 'return-event',
        subjectId: eventId,
        after: { assigned },
      });
      return { assigned, waiting: waiting.length - assigned };
    });
  }

  /** Approved claims and those under way to it, of the unit and below; who had a time at this event had their chance. */
  private async waiting(tx: Tx, event: ReturnEvent): Promise<ClaimToReturn[]> {
    return tx.query<ClaimToReturn>(
      `SELECT claim.id AS "claimId", claim.vehicle_id AS "vehicleId", claim.report_id AS "reportId",
         claim.owner_id AS "ownerId"
       FROM claim JOIN theft_report report ON report.id = claim.report_id
       WHERE claim.unit_id = ANY($1) AND claim.status IN ('concluded', 'submitted', 'approved')
         AND NOT EXISTS (SELECT 1 FROM appointment WHERE claim_id = claim.id
           AND (status = ANY($2) OR (event_id = $3 AND status <> 'cancelled')))
       ORDER BY coalesce(report.reported_at, report.filed_at), claim.id`,
      [await this.units.withBelow(event.unitId), liveAppointmentStatuses, event.id],
    );
  }

  /** Reports of which something is handed back here already. */
  private async timesOfReports(tx: Tx, eventId: string): Promise<Map<string, string>> {
    const rows = await tx.query<{ reportId: string; slotId: string }>(
      `SELECT report_id AS "reportId", slot_id AS "slotId" FROM appointment
       WHERE event_id = $1 AND status = ANY($2) AND slot_id IS NOT NULL ORDER BY id`,
      [eventId, liveAppointmentStatuses],
    );
    return new Map(rows.map((it) => [it.reportId, it.slotId]));
  }
}

import { Injectable } from '@nestjs/common';
import { claimLife, type ClaimStatus } from '../../claims/index.js';
import { UnitTree } from '../../identity/index.js';
import { rowsOfSamePeople } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { missingForReturn, type MissingForReturn } from '../../recovered-vehicles/index.js';
import { vehicleShown, type AppointmentView } from './appointment.queries.js';
import { liveAppointmentStatuses, type AppointmentStatus } from './appointment.status.js';
import { standingBeside, type StandingBeside } from './standing-beside.js';

/** Another thing of the owner who stands at the desk; nothing of the owner. */
export interface WaitingBeside {
  standing: StandingBeside;
  vehicle: AppointmentView['vehicle'];
  /** name of the unit that keeps it */
  keptBy: string;
  /** of its own time, if it has one */
  appointmentId: string | null;
  bay: string | null;
  event: { id: string; name: string; day: string; venue: string } | null;
  missing: MissingForReturn[];
}

interface Row extends Pick<WaitingBeside, 'vehicle' | 'appointmentId' | 'bay' | 'event'> {
  claimStatus: ClaimStatus;
  unit_id: string;
  appointmentStatus: AppointmentStatus | null;
  isOut: boolean;
}

const over = ['collected', 'refused', 'withdrawn'] as const satisfies readonly ClaimStatus[];
const waits = claimLife.states.filter((status) => !over.some((it) => it === status));

/** What else waits for the owner of an appointment, so that nobody goes home without it? */
@Injectable()
export class AlsoWaiting {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
  ) {}

  /** @returns only what the actor's units keep; nothing for an appointment out of their sight */
  async beside(actor: Actor, appointmentId: string): Promise<WaitingBeside[]> {
    const visible = visibleUnits(actor);
    const [at] = await this.database.query<{
      claim_id: string;
      owner_id: string;
      event_id: string;
      unit_id: string;
    }>(
      `SELECT appointment.claim_id, claim.owner_id, event_id, event.unit_id
       FROM appointment JOIN claim ON claim.id = claim_id JOIN return_event event ON event.id = event_id
       WHERE appointment.id = $1 AND ($2::uuid[] IS NULL OR appointment.unit_id = ANY($2))`,
      [appointmentId, visible],
    );
    if (!at) return [];
    const rows = await this.database.query<Row>(
      `SELECT claim.status AS "claimStatus", claim.unit_id, ${vehicleShown} AS vehicle,
         live.id AS "appointmentId", live.status AS "appointmentStatus", live.bay,
         CASE WHEN event.id IS NOT NULL THEN
           json_build_object('id', event.id, 'name', event.name, 'day', event.day, 'venue', event.venue) END AS event,
         coalesce((SELECT kind = 'taken-out' FROM custody_movement WHERE vehicle_id = vehicle.id
           ORDER BY seq DESC LIMIT 1), false) AS "isOut"
       FROM claim JOIN recovered_vehicle vehicle ON vehicle.id = claim.vehicle_id
         LEFT JOIN appointment live ON live.claim_id = claim.id AND live.status = ANY($5)
         LEFT JOIN return_event event ON event.id = live.event_id
       WHERE claim.owner_id = ANY($1) AND claim.id <> $2 AND claim.status = ANY($3)
         AND ($4::uuid[] IS NULL OR claim.unit_id = ANY($4))
       ORDER BY vehicle.part IS NOT NULL, claim.id`,
      [
        await rowsOfSamePeople(this.database, [at.owner_id]),
        at.claim_id,
        waits,
        visible,
        liveAppointmentStatuses,
      ],
    );
    return Promise.all(rows.map((row) => this.show(row, at)));
  }

  private async show(row: Row, here: { event_id: string; unit_id: string }) {
    const { vehicle, appointmentId, bay, event, claimStatus, isOut } = row;
    const missing = await missingForReturn(this.database, vehicle.id);
    const live = event && { eventId: event.id, status: row.appointmentStatus! };
    const [yard, ours] = await Promise.all(
      [row.unit_id, here.unit_id].map((unitId) => this.units.subBureauOf(unitId)),
    );
    const isKeptHere = yard!.id === ours!.id;
    const known = { claimStatus, missing, live, isKeptHere, isOut };
    return {
      standing: standingBeside(known, here.event_id),
      vehicle,
      keptBy: (await this.units.byId(row.unit_id)).name,
      appointmentId,
      bay,
      event,
      missing: claimStatus === 'approved' ? missing : [{ rule: 8, what: 'approval' }, ...missing],
    };
  }
}

import { Injectable } from '@nestjs/common';
import { fullNameOf } from '../../notifications/index.js';
import { UnitTree } from '../../identity/index.js';
import type { VehiclePart, VehicleType } from '../../identifiers/index.js';
import { masked, NumbersStopped, People, StoppedNumbers } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { xuchangMoment } from '../../platform/xuchang-time.js';
import { numbersToCall } from '../ladder/next-step.js';
import { callScript, type ScriptLine } from './call-script.js';
import { numberOfTry } from './record-call.js';

export interface CallView {
  id: string;
  unit: string;
  reference: string;
  vehicle: { id: string; label: string; vehicleType: VehicleType; part: VehiclePart | null };
  /** masked */
  name: string;
  phone: string;
  /** which of the person's numbers is called: to be unmasked by */
  field: 'phone' | 'secondPhone';
  unanswered: number;
  /** since when somebody has to call */
  since: Date;
  dueAt: Date;
  takenBy: string | null;
  takenUntil: Date | null;
  visit: { from: Date; venue: string; address: string } | null;
}

type Row = Omit<CallView, 'unit' | 'name' | 'phone' | 'field'> & {
  unitId: string;
  personId: string;
};

const vehicleNames: Record<VehicleType, string> = {
  'e-bike': '电动车',
  bicycle: '自行车',
  motorcycle: '摩托车',
};

const partNames: Record<VehiclePart, string> = { battery: '电池', motor: '电机', other: '部件' };

/** Whom has my unit to call, and what is said? Soonest due first; people masked. */
@Injectable()
export class CallListQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly stopped: StoppedNumbers,
    private readonly units: UnitTree,
    private readonly clock: Clock,
  ) {}

  /** Those due by now; a call that a colleague holds is shown as theirs. */
  async due(actor: Actor, limit: number): Promise<CallView[]> {
    return this.show(await this.read(actor, null, limit));
  }

  /** One call with its script. @throws {NotFound} */
  async one(actor: Actor, id: string): Promise<CallView & { script: ScriptLine[] }> {
    const [row] = await this.read(actor, id, 1);
    const [call] = row ? await this.show([row]) : [];
    if (!row || !call) throw new NotFound('call');
    const unit = await this.units.byId(row.unitId);
    const script = callScript({
      unitName: fullNameOf(unit, await this.units.all()),
      stationPhone: unit.phone,
      maskedName: call.name,
      vehicle: vehicleNames[row.vehicle.vehicleType],
      ...(row.vehicle.part && { part: partNames[row.vehicle.part] }),
      ...(row.visit && {
        visit: {
          when: xuchangMoment(new Date(row.visit.from)),
          where: placeOf(row.visit),
        },
      }),
    });
    return { ...call, script };
  }

  private read(actor: Actor, id: string | null, limit: number): Promise<Row[]> {
    return this.database.query<Row>(
      `SELECT contact.id, contact.unit_id AS "unitId", contact.person_id AS "personId", report.reference,
         json_build_object('id', vehicle.id, 'label', vehicle.label, 'vehicleType', vehicle.vehicle_type, 'part', vehicle.part) AS vehicle,
         unanswered, since, due_at AS "dueAt",
         CASE WHEN taken_until > $2 THEN staff.username END AS "takenBy",
         CASE WHEN taken_until > $2 THEN taken_until END AS "takenUntil",
         CASE WHEN slot.starts_at > $2 THEN json_build_object('from', slot.starts_at, 'venue', event.venue, 'address', event.address) END AS visit
       FROM contact JOIN theft_report report ON report.id = report_id
         JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id
         LEFT JOIN staff ON staff.id = taken_by
         LEFT JOIN appointment ON appointment.id = appointment_id
           AND appointment.status IN ('assigned', 'invited', 'booked')
         LEFT JOIN event_slot slot ON slot.id = appointment.slot_id
         LEFT JOIN return_event event ON event.id = slot.event_id
       WHERE contact.status = 'trying' AND contact.step = 'call' AND ($4::uuid IS NOT NULL OR due_at <= $2)
         AND ($1::uuid[] IS NULL OR contact.unit_id = ANY($1)) AND ($4::uuid IS NULL OR contact.id = $4)
       ORDER BY due_at, contact.id LIMIT $3`,
      [visibleUnits(actor), this.clock.now(), limit, id],
    );
  }

  private async show(rows: Row[]): Promise<CallView[]> {
    const ids = rows.map((it) => it.personId);
    const people = await this.people.openAll(this.database, ids);
    const stopped = await this.stopped.of(this.database, ids);
    return Promise.all(
      rows.map(async ({ unitId, personId, ...row }) => {
        const person = people.get(personId);
        const fields = person
          ? numbersToCall(person, stopped.get(personId) ?? new NumbersStopped())
          : [];
        const field = numberOfTry(fields, row.unanswered) ?? 'phone';
        const shown = masked(person);
        return {
          ...row,
          unit: (await this.units.byId(unitId)).code,
          name: shown.name,
          phone: shown[field] ?? '',
          field,
        };
      }),
    );
  }
}

const placeOf = ({ venue, address }: NonNullable<CallView['visit']>) =>
  address.includes(venue) ? address : `${address}${venue}`;

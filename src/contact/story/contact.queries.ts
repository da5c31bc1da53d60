import { Injectable } from '@nestjs/common';
import type { VehiclePart } from '../../identifiers/index.js';
import { UnitTree } from '../../identity/index.js';
import { masked, People, type MaskedPerson } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { ContactStep } from '../ladder/contact-step.js';
import { stepActors, stepWords } from '../ladder/contact-step.js';
import type { ContactStatus } from '../ladder/contact.status.js';

export interface NextStep {
  step: ContactStep;
  says: string;
  /** who has to do it */
  who: string;
  since: Date;
  dueAt: Date | null;
}

export interface ContactView {
  id: string;
  unit: string;
  reference: string;
  vehicle: { id: string; label: string; vehicleType: string; part: VehiclePart | null };
  owner: MaskedPerson;
  status: ContactStatus;
  since: Date;
  /** null when nothing is left to do, or the owner knows */
  next: NextStep | null;
}

export interface ContactRow extends Omit<ContactView, 'unit' | 'owner' | 'next'> {
  unitId: string;
  personId: string;
  reportId: string;
  appointmentId: string | null;
  step: ContactStep;
  dueAt: Date | null;
}

const columns = `contact.id, contact.unit_id AS "unitId", contact.person_id AS "personId", contact.report_id AS "reportId",
  contact.appointment_id AS "appointmentId", report.reference, contact.status, step, since, due_at AS "dueAt",
  json_build_object('id', vehicle.id, 'label', vehicle.label, 'vehicleType', vehicle.vehicle_type, 'part', vehicle.part) AS vehicle`;

const tables = `contact JOIN theft_report report ON report.id = report_id
  JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id`;

/** Which owners have to be reached, by whom, and since when? People masked. */
@Injectable()
export class ContactQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly units: UnitTree,
  ) {}

  async list(
    actor: Actor,
    filter: { status?: ContactStatus; step?: ContactStep },
    limit: number,
    cursor?: string,
  ): Promise<Page<ContactView>> {
    const rows = await this.database.query<ContactRow>(
      `SELECT ${columns} FROM ${tables}
       WHERE ($1::uuid[] IS NULL OR contact.unit_id = ANY($1)) AND ($2::uuid IS NULL OR contact.id < $2)
         AND ($3::text IS NULL OR contact.status = $3) AND ($4::text IS NULL OR contact.step = $4)
       ORDER BY contact.id DESC LIMIT $5`,
      [
        visibleUnits(actor),
        readCursor(cursor),
        filter.status ?? null,
        filter.step ?? null,
        limit + 1,
      ],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await this.show(page.items) };
  }

  /** Every owner this vehicle was thought to belong to, the latest first. The caller has seen that the vehicle is in sight. */
  async ofVehicle(vehicleId: string): Promise<ContactRow[]> {
    return this.database.query<ContactRow>(
      `SELECT ${columns} FROM ${tables} WHERE contact.vehicle_id = $1
       ORDER BY contact.status = 'closed', contact.id DESC`,
      [vehicleId],
    );
  }

  async show(rows: ContactRow[]): Promise<ContactView[]> {
    const people = await this.people.openAll(
      this.database,
      rows.map((it) => it.personId),
    );
    return Promise.all(
      rows.map(async (row) => ({
        id: row.id,
        unit: (await this.units.byId(row.unitId)).code,
        reference: row.reference,
        vehicle: row.vehicle,
        owner: masked(people.get(row.personId)),
        status: row.status,
        since: row.since,
        next: nextOf(row),
      })),
    );
  }
}

function nextOf({ status, step, since, dueAt }: ContactRow): NextStep | null {
  if (status === 'trying')
    return { step, says: stepWords[step], who: stepActors[step], since, dueAt };
  // Told of a time: the next is to ask, should they stay silent.
  if (status === 'told' && dueAt)
    return {
      step: 'call',
      says: '等本人答复；没有答复就打电话',
      who: stepActors.call,
      since,
      dueAt,
    };
  if (status === 'unreached')
    return {
      step,
      says: '各种办法都试过：发招领公告，或者上门再找',
      who: '专业队民警',
      since,
      dueAt,
    };
  return null;
}

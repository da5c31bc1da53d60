import { Injectable } from '@nestjs/common';
import type { ClaimStatus } from '../../claims/index.js';
import type { VehiclePart } from '../../identifiers/index.js';
import { masked, People, SealedWords, type MaskedPerson } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { missingForReturn, type MissingForReturn } from '../../recovered-vehicles/index.js';
import { appointmentReasonOf } from './appointment.entity.js';
import type { AppointmentStatus } from './appointment.status.js';

export interface AppointmentView {
  id: string;
  eventId: string;
  status: AppointmentStatus;
  bay: string | null;
  slot: { id: string; from: string; until: string } | null;
  passCode: string;
  reason: string | null;
  checkedInAt: Date | null;
  checkedInBy: string | null;
  claim: { id: string; status: ClaimStatus };
  reference: string;
  /** where it stands: in its bay at the event, or still in store */
  vehicle: {
    id: string;
    label: string;
    vehicleType: string;
    part: VehiclePart | null;
    brand: string | null;
    model: string | null;
    colour: string | null;
    storagePlace: string | null;
  };
  owner: MaskedPerson;
  /** who comes in their place */
  agent?: MaskedPerson;
  version: number;
}

type Row = Omit<AppointmentView, 'owner' | 'agent' | 'reason'> & {
  reason: Buffer | null;
  owner_id: string;
  agent_id: string | null;
};

/** Of a vehicle, what a desk is shown. */
export const vehicleShown = `json_build_object('id', vehicle.id, 'label', vehicle.label, 'vehicleType', vehicle.vehicle_type,
    'part', vehicle.part, 'brand', vehicle.brand, 'model', vehicle.model, 'colour', vehicle.colour,
    'storagePlace', vehicle.storage_place)`;

const columns = `appointment.id, appointment.event_id AS "eventId", appointment.status, appointment.bay,
  CASE WHEN slot.id IS NOT NULL THEN
    json_build_object('id', slot.id, 'from', slot.starts_at, 'until', slot.ends_at) END AS slot,
  appointment.pass_code AS "passCode", appointment.reason, appointment.checked_in_at AS "checkedInAt",
  (SELECT username FROM staff WHERE id = appointment.checked_in_by) AS "checkedInBy",
  json_build_object('id', claim.id, 'status', claim.status) AS claim, report.reference,
  ${vehicleShown} AS vehicle,
  appointment.owner_id, appointment.agent_id, appointment.version`;

const tables = `appointment LEFT JOIN event_slot slot ON slot.id = slot_id
  JOIN claim ON claim.id = claim_id JOIN theft_report report ON report.id = appointment.report_id
  JOIN recovered_vehicle vehicle ON vehicle.id = appointment.vehicle_id`;

/** Who is expected, who has arrived, and what does each still need? People are masked. */
@Injectable()
export class AppointmentQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly words: SealedWords,
  ) {}

  /** In the order of their times; who has none comes last. */
  async ofEvent(
    actor: Actor,
    eventId: string,
    status?: AppointmentStatus,
  ): Promise<AppointmentView[]> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} FROM ${tables}
       WHERE appointment.event_id = $1 AND ($2::uuid[] IS NULL OR appointment.unit_id = ANY($2))
         AND ($3::text IS NULL OR appointment.status = $3)
       ORDER BY slot.starts_at NULLS LAST, appointment.bay, appointment.id`,
      [eventId, visibleUnits(actor), status ?? null],
    );
    return this.show(rows);
  }

  /** Who waits at the desks, first come first. */
  async arrivals(actor: Actor, eventId: string): Promise<AppointmentView[]> {
    const waiting = await this.ofEvent(actor, eventId, 'checked-in');
    return waiting.toSorted((a, b) => a.checkedInAt!.getTime() - b.checkedInAt!.getTime());
  }

  /**
   * One appointment with what still speaks against a hand-over, each with its rule.
   *
   * @throws {NotFound} alike for what does not exist and what another unit holds
   */
  async one(actor: Actor, id: string): Promise<AppointmentView & { missing: MissingForReturn[] }> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} FROM ${tables}
       WHERE appointment.id = $1 AND ($2::uuid[] IS NULL OR appointment.unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    const [view] = await this.show(rows);
    if (!view) throw new NotFound('appointment');
    const isApproved = view.claim.status === 'approved' || view.claim.status === 'collected';
    const missing = await missingForReturn(this.database, view.vehicle.id);
    return {
      ...view,
      missing: [...(isApproved ? [] : [{ rule: 8, what: 'approval' }]), ...missing],
    };
  }

  private async show(rows: Row[]): Promise<AppointmentView[]> {
    const people = await this.people.openAll(
      this.database,
      rows.flatMap((row) => [row.owner_id, ...(row.agent_id ? [row.agent_id] : [])]),
    );
    const reasons = await this.words.openAll(
      this.database,
      rows.map(({ id, owner_id, reason }) => ({
        personId: owner_id,
        place: appointmentReasonOf(id),
        bytes: reason,
      })),
    );
    return rows.map(({ owner_id, agent_id, ...row }, index) => ({
      ...row,
      reason: reasons[index] ?? null,
      owner: masked(people.get(owner_id)),
      ...(agent_id && { agent: masked(people.get(agent_id)) }),
    }));
  }
}

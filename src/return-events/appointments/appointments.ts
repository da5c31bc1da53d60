import { Injectable } from '@nestjs/common';
import type { VehiclePart, VehicleType } from '../../identifiers/index.js';
import type { Database, Tx } from '../../platform/database/index.js';
import type { ReturnEventStatus } from '../events/return-event.status.js';
import { liveAppointmentStatuses, type AppointmentStatus } from './appointment.status.js';
import { Passes } from './passes.js';

/** The words of the bring list on the public pages. */
export type BringItem =
  'own-id' | 'proof' | 'keys' | 'battery-transport' | 'part-transport' | 'insurer-consent';

/** What one comes with for what is handed back. */
const fetching = {
  vehicle: ['keys', 'battery-transport'],
  part: ['part-transport'],
} as const satisfies Record<string, readonly BringItem[]>;

/** What an owner sees of their time; no personal data. */
export interface OwnersAppointment {
  id: string;
  status: AppointmentStatus;
  event: {
    id: string;
    name: string;
    status: ReturnEventStatus;
    day: string;
    venue: string;
    address: string;
    phone: string;
  };
  slot: { id: string; from: Date; until: Date } | null;
  bay: string | null;
  vehicleType: VehicleType;
  passToken: string;
  passCode: string;
  bring: BringItem[];
  version: number;
}

interface Row extends Omit<OwnersAppointment, 'event' | 'slot' | 'passToken' | 'bring'> {
  /** the report's or the claim's id */
  of: string;
  eventId: string;
  name: string;
  eventStatus: ReturnEventStatus;
  day: string;
  venue: string;
  address: string;
  phone: string;
  part: VehiclePart | null;
  slotId: string | null;
  from: Date | null;
  until: Date | null;
  insurerPaid: boolean | null;
}

type Reader = Pick<Tx | Database, 'query'>;

/** Other rooms' view of appointments: what the owner of a report is told of theirs. */
@Injectable()
export class Appointments {
  constructor(private readonly passes: Passes) {}

  /** The live one of a report; else the latest that was kept, missed or declined; null when there was none. */
  async ofReport(reader: Reader, reportId: string): Promise<OwnersAppointment | null> {
    return (await this.ofReports(reader, [reportId])).get(reportId) ?? null;
  }

  /** The same of many, by the report's id: of its vehicle, not of a part. */
  async ofReports(reader: Reader, reportIds: string[]): Promise<Map<string, OwnersAppointment>> {
    return this.latest(reader, 'report_id', 'vehicle.part IS NULL', reportIds);
  }

  /** The one of a claim, if the claim is of this report: owners answer for what is theirs. */
  async ofClaim(
    reader: Reader,
    reportId: string,
    claimId: string,
  ): Promise<OwnersAppointment | null> {
    const [row] = await reader.query('SELECT 1 FROM claim WHERE id = $1 AND report_id = $2', [
      claimId,
      reportId,
    ]);
    return row ? ((await this.ofClaims(reader, [claimId])).get(claimId) ?? null) : null;
  }

  /** By the claim's id. */
  async ofClaims(reader: Reader, claimIds: string[]): Promise<Map<string, OwnersAppointment>> {
    return this.latest(reader, 'claim_id', 'true', claimIds);
  }

  private async latest(
    reader: Reader,
    of: 'report_id' | 'claim_id',
    condition: string,
    ids: string[],
  ): Promise<Map<string, OwnersAppointment>> {
    const rows = await reader.query<Row>(
      `SELECT DISTINCT ON (${of}) ${of} AS of, appointment.id, appointment.status, bay, pass_code AS "passCode", appointment.version,
         event.id AS "eventId", event.name, event.status AS "eventStatus", event.day, venue, address, phone,
         slot.id AS "slotId", slot.starts_at AS "from", slot.ends_at AS until,
         report.vehicle_type AS "vehicleType", report.insurer_paid AS "insurerPaid", vehicle.part
       FROM appointment JOIN return_event event ON event.id = appointment.event_id
         JOIN theft_report report ON report.id = report_id
         JOIN recovered_vehicle vehicle ON vehicle.id = appointment.vehicle_id
         LEFT JOIN event_slot slot ON slot.id = slot_id
       WHERE ${of} = ANY($1) AND ${condition}
       ORDER BY ${of}, appointment.status = ANY($2) DESC, appointment.id DESC`,
      [ids, liveAppointmentStatuses],
    );
    return new Map(rows.map((row) => [row.of, this.show(row)]));
  }

  private show(row: Row): OwnersAppointment {
    const { eventId, name, eventStatus, day, venue, address, phone, slotId, from, until } = row;
    return {
      id: row.id,
      status: row.status,
      event: { id: eventId, name, status: eventStatus, day, venue, address, phone },
      slot: slotId ? { id: slotId, from: from!, until: until! } : null,
      bay: row.bay,
      vehicleType: row.vehicleType,
      passToken: this.passes.tokenOf(row.id),
      passCode: row.passCode,
      bring: [
        'own-id',
        'proof',
        ...fetching[row.part ? 'part' : 'vehicle'],
        ...(row.insurerPaid ? (['insurer-consent'] as const) : []),
      ],
      version: row.version,
    };
  }
}

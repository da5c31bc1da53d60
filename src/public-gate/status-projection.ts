import { Injectable } from '@nestjs/common';
import type { VehicleType } from '../identifiers/index.js';
import { Clock } from '../platform/clock.js';
import { prepared, RowShape, sqlFile, type Tx } from '../platform/database/index.js';
import { Appointments } from '../return-events/index.js';
import { PublicKeys } from './public-keys.js';
import type { OwnersAppointment, StatusDocument, StatusStep } from './status-document.js';

const statusOfReport = prepared(
  'status-of-report',
  sqlFile(import.meta.url, './status-of-report.sql'),
);
const statusRows = new RowShape('public_status', {
  key: 'bytea',
  document: 'jsonb',
  updated_at: 'timestamptz',
});
const keepStatuses = prepared(
  'keep-public-statuses',
  `${statusRows.insert()}
   ON CONFLICT (key) DO UPDATE SET document = excluded.document, updated_at = excluded.updated_at`,
);

/** A report as its owner may know it, and what has happened to its vehicle since. */
export interface StatusRow {
  reference: string;
  status: string;
  vehicle_type: VehicleType;
  brand: string | null;
  colour: string | null;
  filed_at: Date;
  accepted_at: Date | null;
  incident_number: string | null;
  station: string;
  station_phone: string;
  found_at: Date | null;
  claim_id: string | null;
  claim_status: string | null;
  concluded_at: Date | null;
  approved_at: Date | null;
  returned_at: Date | null;
}

/** Writes what an owner may see of their report into the view that the public surface reads. */
@Injectable()
export class StatusProjection {
  /** what is to be written at the end of a transaction: a new report as it is, others are read then */
  private readonly stale = new WeakMap<Tx, Map<string, StatusRow | undefined>>();

  constructor(
    private readonly keys: PublicKeys,
    private readonly appointments: Appointments,
    private readonly clock: Clock,
  ) {}

  /** Just before the commit, and once, however many facts of the transaction are about the report. */
  async refresh(tx: Tx, reportId: string, asNew?: StatusRow): Promise<void> {
    const reports = this.stale.get(tx) ?? new Map<string, StatusRow | undefined>();
    this.stale.set(tx, reports.set(reportId, asNew));
    // In one order, so that two transactions about the same reports can't deadlock.
    tx.beforeCommit(this, () => this.write(tx, [...reports].toSorted(byId)));
  }

  private async write(tx: Tx, reports: [id: string, asNew?: StatusRow][]): Promise<void> {
    const now = this.clock.now();
    const rows: unknown[][] = [];
    for (const [id, asNew] of reports) {
      const row = asNew ?? (await tx.query<StatusRow>(statusOfReport, [id]))[0];
      if (!row) continue;
      const document = JSON.stringify(await this.documentOf(tx, id, row));
      rows.push([this.keys.ofReference(row.reference), document, now]);
    }
    if (rows.length > 0) tx.send(keepStatuses, statusRows.valuesOf(rows));
  }

  private async documentOf(tx: Tx, reportId: string, row: StatusRow): Promise<StatusDocument> {
    const appointment = row.claim_id ? await this.appointmentOf(tx, reportId) : undefined;
    return {
      reference: row.reference,
      vehicle: {
        type: row.vehicle_type,
        ...(row.brand && { brand: row.brand }),
        ...(row.colour && { colour: row.colour }),
      },
      state: row.status === 'withdrawn' || row.status === 'returned' ? row.status : 'open',
      steps: stepsOf(row),
      ...(row.incident_number && { incidentNumber: row.incident_number }),
      station: { name: row.station, phone: row.station_phone },
      ...(row.claim_id && { claim: { id: row.claim_id, ...(appointment && { appointment }) } }),
    };
  }

  /** Their time as long as it can still be kept or was declined; a missed or cancelled one is gone. */
  private async appointmentOf(tx: Tx, reportId: string): Promise<OwnersAppointment | undefined> {
    const found = await this.appointments.ofReport(tx, reportId);
    if (!found?.slot || found.status === 'no-show' || found.status === 'cancelled')
      return undefined;
    const slots = await this.appointments.freeSlots(tx, found.event.id);
    const isBooked = found.status === 'booked' || found.status === 'checked-in';
    return {
      id: found.id,
      event: found.event.name,
      venue: found.event.venue,
      address: found.event.address,
      slotId: found.slot.id,
      from: found.slot.from.toISOString(),
      until: found.slot.until.toISOString(),
      ...(found.bay && { bay: found.bay }),
      status: found.status,
      bring: found.bring,
      ...(isBooked && { pass: { token: found.passToken, code: found.passCode } }),
      otherSlots: slots
        .filter((slot) => slot.id !== found.slot?.id)
        .map(({ id, from, until }) => ({
          id,
          from: from.toISOString(),
          until: until.toISOString(),
        })),
    };
  }
}

const byId = ([a]: [string, unknown?], [b]: [string, unknown?]) => (a < b ? -1 : 1);

function stepsOf(row: StatusRow): StatusDocument['steps'] {
  const isApproved = row.claim_status === 'approved' || row.claim_status === 'collected';
  const happened: [StatusStep, Date | null][] = [
    ['received', row.filed_at],
    ['accepted', row.accepted_at],
    ['comparing', row.accepted_at],
    ['found', row.found_at],
    ['approval', row.concluded_at],
    ['ready', isApproved ? row.approved_at : null],
    ['returned', row.returned_at],
  ];
  return happened.flatMap(([step, at]) => (at ? [{ step, at: at.toISOString() }] : []));
}

import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { prepared, RowShape, sqlFile, type Tx } from '../platform/database/index.js';
import { inParts } from '../platform/in-parts.js';
import { Appointments, type OwnersAppointment } from '../return-events/index.js';
import { documentOfStatus } from './document-of-status.js';
import { PublicKeys } from './public-keys.js';
import type { PartRow, PartWithVisit, StatusRow } from './status-rows.js';

const statusOfReport = prepared(
  'status-of-report',
  sqlFile(import.meta.url, './status-of-report.sql'),
);
const statusOfParts = prepared(
  'status-of-parts',
  sqlFile(import.meta.url, './status-of-parts.sql'),
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

/** Documents of one statement: an event of thousands is not one message of many megabytes. */
const atOnce = 500;

/** A report, and what it is when it is new. */
type ToWrite = [id: string, asNew?: StatusRow];

interface Known {
  row: StatusRow;
  appointment?: OwnersAppointment;
  parts?: PartWithVisit[];
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

  private async write(tx: Tx, reports: ToWrite[]): Promise<void> {
    const parts = inParts(reports, atOnce);
    // The next part is read while this one is made and written.
    let reading = this.read(tx, parts[0]!);
    for (const [place, part] of parts.entries()) {
      const known = await reading;
      if (parts[place + 1]) reading = this.read(tx, parts[place + 1]!);
      const rows = this.rowsOf(part, known);
      if (rows.length > 0) tx.send(keepStatuses, statusRows.valuesOf(rows));
    }
  }

  /** Those of them that are not new, and those that were merged into them, by their ids. */
  private async read(tx: Tx, reports: ToWrite[]): Promise<Map<string, Known>> {
    const ids = reports.flatMap(([id, asNew]) => (asNew ? [] : [id]));
    if (ids.length === 0) return new Map();
    const [rows, appointments, parts] = await Promise.all([
      tx.query<StatusRow & { id: string }>(statusOfReport, [ids]),
      this.appointments.ofReports(tx, ids),
      this.partsOf(tx, ids),
    ]);
    return new Map(
      rows.map((row) => [
        row.id,
        {
          row,
          appointment: appointments.get(row.id),
          parts: parts.filter((it) => it.row.report_id === row.id),
        },
      ]),
    );
  }

  private async partsOf(tx: Tx, reportIds: string[]): Promise<PartWithVisit[]> {
    const rows = await tx.query<PartRow>(statusOfParts, [reportIds]);
    if (rows.length === 0) return [];
    const claimIds = rows.flatMap(({ claim_id }) => claim_id ?? []);
    const appointments = await this.appointments.ofClaims(tx, claimIds);
    return rows.map((row) => ({ row, appointment: appointments.get(row.claim_id ?? '') }));
  }

  private rowsOf(reports: ToWrite[], known: Map<string, Known>): unknown[][] {
    const now = this.clock.now();
    const fresh = reports.flatMap(([id, row]): [string, Known][] => (row ? [[id, { row }]] : []));
    return [...known, ...fresh].toSorted(byId).map(([, { row, appointment, parts }]) => {
      const document = JSON.stringify(documentOfStatus(row, appointment, parts));
      return [this.keys.ofReference(row.reference), document, now];
    });
  }
}

const byId = ([a]: [string, unknown?], [b]: [string, unknown?]) => (a < b ? -1 : 1);

import { Injectable } from '@nestjs/common';
import { normaliseIdentifier } from '../identifiers/index.js';
import { UnitTree } from '../identity/index.js';
import { masked, People, SealedWords, type MaskedPerson } from '../people/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../platform/pages.js';
import { readReference } from '../platform/references.js';
import type { TheftReportIdentifier } from './theft-report-identifier.entity.js';
import type { TheftReportPhoto } from './theft-report-photo.entity.js';
import type { TheftReportStatus } from './theft-report.status.js';
import { withdrawnReasonOf, type TheftReport } from './theft-report.entity.js';

type Row = Omit<TheftReport, 'unitId' | 'ownerId' | 'acceptedBy'> & {
  unit_id: string;
  owner_id: string;
};

export interface TheftReportView extends Omit<Row, 'unit_id' | 'owner_id' | 'withdrawnReason'> {
  withdrawnReason: string | null;
  unit: string;
  identifiers: Pick<TheftReportIdentifier, 'kind' | 'state' | 'value'>[];
  photos: Pick<TheftReportPhoto, 'id' | 'kind'>[];
  owner: MaskedPerson;
}

const columns = `report.id, reference, status, source, vehicle_type AS "vehicleType", brand, model, colour, marks,
  stolen_from AS "stolenFrom", stolen_until AS "stolenUntil", place, reported_at AS "reportedAt",
  incident_number AS "incidentNumber", insurer_paid AS "insurerPaid", filed_at AS "filedAt",
  accepted_at AS "acceptedAt", found_vehicle_id AS "foundVehicleId", withdrawn_reason AS "withdrawnReason", version, merged_into AS "mergedInto", unit_id, owner_id,
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'state', state, 'value', value) ORDER BY position), '[]')
   FROM theft_report_identifier WHERE report_id = report.id) AS identifiers,
  (SELECT coalesce(json_agg(json_build_object('id', id, 'kind', kind) ORDER BY id), '[]')
   FROM theft_report_photo WHERE report_id = report.id) AS photos`;

export interface ReportFilter {
  status?: TheftReportStatus;
  /** a reference, an incident number, or a number of the vehicle */
  named?: string;
}

/** Which reports may I see, and what do they say? People are masked. */
@Injectable()
export class TheftReportQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly words: SealedWords,
    private readonly units: UnitTree,
  ) {}

  /** Newest first. */
  async list(
    actor: Actor,
    { status, named }: ReportFilter,
    limit: number,
    cursor?: string,
  ): Promise<Page<TheftReportView>> {
    const rows = await this.database.query<Row & Pick<TheftReportView, 'identifiers' | 'photos'>>(
      `SELECT ${columns} FROM theft_report report
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR report.id < $2)
         AND ($4::text IS NULL OR status = $4) AND ($5::text IS NULL OR report.id IN (
           SELECT id FROM theft_report WHERE reference = $5
           UNION ALL SELECT id FROM theft_report WHERE incident_number = $7
           UNION ALL SELECT report_id FROM theft_report_identifier WHERE normalised = $6))
       ORDER BY report.id DESC LIMIT $3`,
      [
        visibleUnits(actor),
        readCursor(cursor),
        limit + 1,
        status ?? null,
        named === undefined ? null : (readReference(named) ?? named),
        // A normalised form that is empty is nobody's number.
        (named && normaliseIdentifier(named)) || null,
        named?.trim() ?? null,
      ],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await this.show(page.items) };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<TheftReportView> {
    const rows = await this.database.query<Row & Pick<TheftReportView, 'identifiers' | 'photos'>>(
      `SELECT ${columns} FROM theft_report report WHERE report.id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    const [view] = await this.show(rows);
    if (!view) throw new NotFound('theft report');
    return view;
  }

  private async show(
    rows: (Row & Pick<TheftReportView, 'identifiers' | 'photos'>)[],
  ): Promise<TheftReportView[]> {
    const owners = await this.people.openAll(
      this.database,
      rows.map((row) => row.owner_id),
    );
    const reasons = await this.words.openAll(
      this.database,
      rows.map(({ id, owner_id, withdrawnReason }) => ({
        personId: owner_id,
        place: withdrawnReasonOf(id),
        bytes: withdrawnReason,
      })),
    );
    return Promise.all(
      rows.map(async ({ unit_id, owner_id, ...row }, index) => ({
        ...row,
        withdrawnReason: reasons[index] ?? null,
        // What an erased person left to be seen is theirs too.
        photos: owners.has(owner_id) ? row.photos : [],
        unit: (await this.units.byId(unit_id)).code,
        owner: masked(owners.get(owner_id)),
      })),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import { drawLabels } from './draw-labels.js';

export interface LabelSheetView {
  id: string;
  unit: string;
  first: string;
  last: string;
  count: number;
  /** labels that hang on a vehicle by now */
  used: number;
  issuedBy: string;
  issuedAt: string;
}

export interface Paper {
  name: string;
  pdf: Buffer;
}

/** The papers that labels are printed on. The same sheet comes out the same each time. */
@Injectable()
export class LabelPapers {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
  ) {}

  async list(actor: Actor, limit: number, cursor?: string): Promise<Page<LabelSheetView>> {
    const rows = await this.database.query<LabelSheetView>(
      `SELECT sheet.id, unit.code AS unit, labels[1] AS first, labels[cardinality(labels)] AS last,
         cardinality(labels) AS count, issued_at AS "issuedAt",
         (SELECT count(*)::int FROM recovered_vehicle WHERE label = ANY(labels)) AS used,
         (SELECT username FROM staff WHERE staff.id = issued_by) AS "issuedBy"
       FROM label_sheet sheet JOIN unit ON unit.id = unit_id
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR sheet.id < $2)
       ORDER BY sheet.id DESC LIMIT $3`,
      [visibleUnits(actor), readCursor(cursor), limit + 1],
    );
    return pageOf(rows, limit);
  }

  /** @throws {NotFound} alike for a sheet that does not exist and one of another unit */
  async sheet(actor: Actor, id: string): Promise<Paper> {
    const [row] = await this.database.query<{ labels: string[]; unitId: string; issuedAt: Date }>(
      `SELECT labels, unit_id AS "unitId", issued_at AS "issuedAt" FROM label_sheet
       WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    if (!row) throw new NotFound('label sheet');
    return this.paper(row.labels, row.unitId, row.issuedAt);
  }

  /** In place of a label that was torn or became wet. @throws {NotFound} */
  async vehicle(actor: Actor, id: string): Promise<Paper> {
    const [row] = await this.database.query<{ label: string; unitId: string; registeredAt: Date }>(
      `SELECT label, unit_id AS "unitId", registered_at AS "registeredAt" FROM recovered_vehicle
       WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    if (!row) throw new NotFound('recovered vehicle');
    return this.paper([row.label], row.unitId, row.registeredAt);
  }

  private async paper(labels: string[], unitId: string, madeAt: Date): Promise<Paper> {
    const { name } = await this.units.byId(unitId);
    return { name: `标签 ${labels[0]}`, pdf: await drawLabels(labels, { unit: name, madeAt }) };
  }
}

import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { maskPhone, People } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { CallBack } from './call-back.entity.js';

type Row = Pick<CallBack, 'id' | 'purpose' | 'status' | 'askedAt' | 'unitId' | 'personId'> & {
  reference: string | null;
  takenBy: string | null;
};

export interface CallBackView extends Omit<Row, 'unitId' | 'personId'> {
  unit: string;
  phone: string;
}

/** Who waits for a call? Newest first, phones masked. */
@Injectable()
export class CallBackQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly units: UnitTree,
  ) {}

  async open(actor: Actor, limit: number, cursor?: string): Promise<Page<CallBackView>> {
    const rows = await this.database.query<Row>(
      `SELECT call_back.id, purpose, call_back.status, asked_at AS "askedAt", call_back.unit_id AS "unitId",
         call_back.person_id AS "personId", report.reference, staff.username AS "takenBy"
       FROM call_back
       LEFT JOIN theft_report report ON report.id = report_id
       LEFT JOIN staff ON staff.id = taken_by
       WHERE call_back.status <> 'closed' AND ($1::uuid[] IS NULL OR call_back.unit_id = ANY($1))
         AND ($2::uuid IS NULL OR call_back.id < $2)
       ORDER BY call_back.id DESC LIMIT $3`,
      [visibleUnits(actor), readCursor(cursor), limit + 1],
    );
    const page = pageOf(rows, limit);
    const people = await this.people.openAll(
      this.database,
      page.items.map((it) => it.personId),
    );
    const show = async ({ unitId, personId, ...row }: Row): Promise<CallBackView> => ({
      ...row,
      unit: (await this.units.byId(unitId)).code,
      phone: maskPhone(people.get(personId)?.phone ?? ''),
    });
    return { ...page, items: await Promise.all(page.items.map(show)) };
  }
}

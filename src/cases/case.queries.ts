import { Injectable } from '@nestjs/common';
import { UnitTree } from '../identity/index.js';
import { masked, People, type MaskedPerson } from '../people/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../platform/pages.js';
import type { SolvedCase } from './solved-case.entity.js';
import type { Suspect } from './suspect.entity.js';

type Row = Pick<SolvedCase, 'id' | 'caseNumber' | 'kind' | 'title' | 'solvedOn' | 'recordedAt'> & {
  unitId: string;
  creditedUnitIds: string[];
  suspectCount: number;
  vehicles: { id: string; label: string }[];
};

export interface CaseView extends Omit<Row, 'unitId' | 'creditedUnitIds'> {
  unit: string;
  creditedUnits: string[];
}

export interface SuspectView extends Pick<Suspect, 'id' | 'apprehendedOn' | 'measure'> {
  person: MaskedPerson;
}

const columns = `solved.id, case_number AS "caseNumber", kind, title, solved_on AS "solvedOn",
  recorded_at AS "recordedAt", unit_id AS "unitId", credited_unit_ids AS "creditedUnitIds",
  (SELECT count(*) FROM suspect WHERE case_id = solved.id) AS "suspectCount",
  (SELECT coalesce(json_agg(json_build_object('id', vehicle.id, 'label', label) ORDER BY label), '[]')
   FROM recovered_vehicle vehicle WHERE case_id = solved.id) AS vehicles`;

/** Which cases were solved, by whom, and who was apprehended? Suspects are masked. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly units: UnitTree,
  ) {}

  async list(actor: Actor, limit: number, cursor?: string): Promise<Page<CaseView>> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} FROM solved_case solved
       WHERE ($1::uuid[] IS NULL OR credited_unit_ids && $1) AND ($2::uuid IS NULL OR solved.id < $2)
       ORDER BY solved.id DESC LIMIT $3`,
      [visibleUnits(actor), readCursor(cursor), limit + 1],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await Promise.all(page.items.map((row) => this.show(row))) };
  }

  /** @throws {NotFound} alike for what does not exist and what other units solved */
  async one(actor: Actor, id: string): Promise<CaseView & { suspects: SuspectView[] }> {
    const [row] = await this.database.query<Row>(
      `SELECT ${columns} FROM solved_case solved
       WHERE solved.id = $1 AND ($2::uuid[] IS NULL OR credited_unit_ids && $2)`,
      [id, visibleUnits(actor)],
    );
    if (!row) throw new NotFound('case');
    return { ...(await this.show(row)), suspects: await this.suspectsOf(id) };
  }

  private async suspectsOf(caseId: string): Promise<SuspectView[]> {
    const suspects = await this.database.query<Omit<SuspectView, 'person'> & { personId: string }>(
      `SELECT id, apprehended_on AS "apprehendedOn", measure, person_id AS "personId"
       FROM suspect WHERE case_id = $1 ORDER BY id`,
      [caseId],
    );
    const people = await this.people.openAll(
      this.database,
      suspects.map(({ personId }) => personId),
    );
    return suspects.map(({ personId, ...suspect }) => {
      const person = people.get(personId);
      return { ...suspect, person: masked(person && { ...person, phone: person.phone ?? '' }) };
    });
  }

  private async show({ unitId, creditedUnitIds, ...row }: Row): Promise<CaseView> {
    const codes = await Promise.all(
      creditedUnitIds.map(async (id) => (await this.units.byId(id)).code),
    );
    return { ...row, unit: (await this.units.byId(unitId)).code, creditedUnits: codes };
  }
}

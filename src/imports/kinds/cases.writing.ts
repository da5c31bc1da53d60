import { Injectable } from '@nestjs/common';
import type { CaseKind } from '../../cases/index.js';
import { UnitTree } from '../../identity/index.js';
import { People } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { unknownIdNumber, wordOfCaseKind } from './cases.columns.js';
import { cellsOf } from './cells-of.js';
import type { Reader, Writing, Written } from './import-kind.js';

interface Row {
  id: string;
  unitId: string;
  caseNumber: string;
  kind: CaseKind;
  title: string | null;
  solvedOn: string;
  creditedUnitIds: string[];
  vehicles: string[];
  suspects: { personId: string; apprehendedOn: string; measure: CaseKind }[];
}

/** Solved cases as a list says them, with their suspects and vehicles. */
@Injectable()
export class CasesWriting implements Writing {
  constructor(
    private readonly people: People,
    private readonly units: UnitTree,
  ) {}

  /** One number in one sub-bureau is one case. */
  async known(reader: Reader, actor: Actor, caseNumbers: string[]): Promise<Map<string, string>> {
    const organ = await this.units.subBureauOf(actor.unitId!);
    const rows = await reader.query<{ caseNumber: string; id: string }>(
      `SELECT case_number AS "caseNumber", id FROM solved_case
       WHERE organ_id = $1 AND case_number = ANY($2) AND ($3::uuid[] IS NULL OR credited_unit_ids && $3)`,
      [organ.id, caseNumbers, visibleUnits(actor)],
    );
    return new Map(rows.map(({ caseNumber, id }) => [caseNumber, id]));
  }

  async page(
    reader: Reader,
    units: string[],
    after: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `SELECT id FROM solved_case WHERE unit_id = ANY($1) AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
      [units, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async written(reader: Reader, ids: string[]): Promise<Map<string, Written>> {
    const rows = await reader.query<Row>(
      `SELECT id, unit_id AS "unitId", case_number AS "caseNumber", kind, title, solved_on AS "solvedOn",
         credited_unit_ids AS "creditedUnitIds",
         ARRAY(SELECT label FROM recovered_vehicle WHERE case_id = solved.id ORDER BY label) AS vehicles,
         (SELECT coalesce(json_agg(json_build_object('personId', person_id, 'apprehendedOn', apprehended_on,
            'measure', measure) ORDER BY apprehended_on, id), '[]') FROM suspect WHERE case_id = solved.id) AS suspects
       FROM solved_case solved WHERE id = ANY($1)`,
      [ids],
    );
    const personIds = rows.flatMap(({ suspects }) => suspects.map(({ personId }) => personId));
    const people = await this.people.openAll(reader, personIds);
    const written = new Map<string, Written>();
    for (const row of rows) {
      // Who was erased is not written: a place without a name would be another one's.
      const suspects = row.suspects.flatMap((it) => {
        const person = people.get(it.personId);
        return person ? [{ ...it, ...person }] : [];
      });
      const units = await this.namesOf(row);
      const several = (texts: string[]) => texts.join('、');
      written.set(row.id, {
        unitId: row.unitId,
        personIds: suspects.map(({ personId }) => personId),
        cells: cellsOf({
          caseNumber: row.caseNumber,
          kind: wordOfCaseKind(row.kind),
          title: row.title,
          solvedOn: row.solvedOn,
          creditedUnits: several(units),
          suspects: several(suspects.map(({ name }) => name)),
          suspectIdNumbers: several(suspects.map(({ idNumber }) => idNumber ?? unknownIdNumber)),
          apprehendedOn: several(suspects.map(({ apprehendedOn }) => apprehendedOn)),
          measures: several(suspects.map(({ measure }) => wordOfCaseKind(measure))),
          vehicles: several(row.vehicles),
        }),
      });
    }
    return written;
  }

  /** Whoever shares the credit besides the one that recorded it. */
  private async namesOf({ unitId, creditedUnitIds }: Row): Promise<string[]> {
    const units = (await this.units.all()).filter((it) => creditedUnitIds.includes(it.id));
    return units.filter(({ id }) => id !== unitId).map(({ code }) => code);
  }
}

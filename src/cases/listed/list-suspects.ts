import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { ErasePeople, People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { Facts, standingFact } from '../../platform/facts/index.js';
import { suspectApprehended } from '../../sentence/index.js';
import { RecordApprehension, type Apprehension } from '../record-apprehension.js';
import type { SolvedCase } from '../solved-case.entity.js';
import { Suspects } from '../suspects.js';

export interface SuspectsBefore {
  /** recorded by the list */
  recorded: string[];
  /** known by name alone until the list said their ID number */
  identified: string[];
}

/** The suspects that a list names in a case: who is known stays, once; who is not is recorded as apprehended. */
@Injectable()
export class ListSuspects {
  constructor(
    private readonly record: RecordApprehension,
    private readonly suspects: Suspects,
    private readonly people: People,
    private readonly erase: ErasePeople,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  /** Of a locked case. */
  async bringIn(
    tx: Tx,
    actor: Actor,
    solved: SolvedCase,
    apprehensions: Apprehension[],
  ): Promise<SuspectsBefore> {
    const before: SuspectsBefore = { recorded: [], identified: [] };
    for (const it of apprehensions) {
      const { name, idNumber } = it.person;
      if (idNumber && (await this.suspects.isSuspectIdNumber(solved.id, idNumber, tx))) continue;
      const namesake = (await this.named(tx, solved.id, name)).find(
        ({ details }) => !idNumber || !details.idNumber,
      );
      if (!namesake) before.recorded.push((await this.record.within(tx, actor, solved, it)).id);
      else if (idNumber) {
        await this.identify(tx, actor, solved, namesake.id, idNumber);
        before.identified.push(namesake.id);
      }
    }
    return before;
  }

  /** Takes back what a list said: a suspect counts no more, and who it was is forgotten. */
  async takeBack(
    tx: Tx,
    actor: Actor,
    solved: SolvedCase,
    { recorded, identified }: SuspectsBefore,
  ): Promise<void> {
    for (const id of recorded) {
      const standing = await standingFact(tx, suspectApprehended, id);
      if (standing) this.facts.takeBack(tx, suspectApprehended, { ...standing, subjectId: id });
      const [row] = await tx.query<{ personId: string }>(
        'SELECT person_id AS "personId" FROM suspect WHERE id = $1',
        [id],
      );
      if (!row) continue;
      const person = { personId: row.personId, unitId: solved.unitId };
      await this.erase.execute(tx, actor, [person], 'correct-data');
      await tx.query('DELETE FROM suspect WHERE id = $1', [id]);
    }
    for (const id of identified) await this.identify(tx, actor, solved, id, undefined);
  }

  private async named(tx: Tx, caseId: string, name: string) {
    const rows = await tx.query<{ id: string; personId: string }>(
      'SELECT id, person_id AS "personId" FROM suspect WHERE case_id = $1 ORDER BY id',
      [caseId],
    );
    const people = await this.people.openAll(
      tx,
      rows.map(({ personId }) => personId),
    );
    return rows.flatMap(({ id, personId }) => {
      const details = people.get(personId);
      return details?.name === name ? [{ id, details }] : [];
    });
  }

  /** Rule 12 finds suspects by their ID number. */
  private async identify(
    tx: Tx,
    actor: Actor,
    solved: SolvedCase,
    suspectId: string,
    idNumber: string | undefined,
  ): Promise<void> {
    const [row] = await tx.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM suspect WHERE id = $1',
      [suspectId],
    );
    const details = row && (await this.people.open(tx, row.personId));
    if (!details) return;
    await this.people.change(tx, row.personId, { ...details, idNumber });
    await tx.query('UPDATE solved_case SET version = version + 1 WHERE id = $1', [solved.id]);
    this.audit.record(tx, actor, {
      action: 'suspect-identified',
      unitId: solved.unitId,
      subjectType: 'suspect',
      subjectId: suspectId,
      person: await this.people.spokenOf(tx, row.personId),
      before: { idNumber: details.idNumber ?? null },
      after: { idNumber: idNumber ?? null },
    });
  }
}

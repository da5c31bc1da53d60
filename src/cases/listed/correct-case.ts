import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { Facts, standingFact, type FactType } from '../../platform/facts/index.js';
import { CreditUnits } from '../../recovered-vehicles/index.js';
import { caseSolved, suspectApprehended, vehicleRecovered } from '../../sentence/index.js';
import { SolvedCase } from '../solved-case.entity.js';

export type CaseSaid = Pick<SolvedCase, 'kind' | 'title' | 'solvedOn' | 'creditedUnitIds'>;

/** What was recorded of a case is corrected, and what was counted with it. Its number and unit stay. */
@Injectable()
export class CorrectCase {
  constructor(
    private readonly facts: Facts,
    private readonly credit: CreditUnits,
    private readonly audit: Audit,
  ) {}

  /** Of a case that the caller has locked. @returns what it said before; undefined when it says the same */
  async within(
    tx: Tx,
    actor: Actor,
    solved: SolvedCase,
    next: CaseSaid,
  ): Promise<CaseSaid | undefined> {
    const { kind, title, solvedOn, creditedUnitIds } = solved;
    const before: CaseSaid = { kind, title, solvedOn, creditedUnitIds };
    const isShared = !isSameSet(creditedUnitIds, next.creditedUnitIds);
    const isSame = kind === next.kind && title === next.title && solvedOn === next.solvedOn;
    if (isSame && !isShared) return undefined;
    Object.assign(solved, next, { version: solved.version + 1 });
    await tx.manager.update(SolvedCase, solved.id, { ...next, version: solved.version });
    await this.recount(tx, caseSolved, solved.id, { ...next, occurredOn: next.solvedOn });
    if (isShared) await this.shareAnew(tx, solved.id, before.creditedUnitIds, next.creditedUnitIds);
    this.audit.record(tx, actor, {
      action: 'case-corrected',
      unitId: solved.unitId,
      subjectType: 'case',
      subjectId: solved.id,
      before,
      after: next,
    });
    return before;
  }

  private async shareAnew(tx: Tx, caseId: string, before: string[], next: string[]): Promise<void> {
    const suspects = await tx.query<{ id: string }>('SELECT id FROM suspect WHERE case_id = $1', [
      caseId,
    ]);
    for (const { id } of suspects)
      await this.recount(tx, suspectApprehended, id, { creditedUnitIds: next });
    const vehicles = await tx.query<{ id: string; unitId: string }>(
      'SELECT id, unit_id AS "unitId" FROM recovered_vehicle WHERE case_id = $1 ORDER BY id',
      [caseId],
    );
    for (const { id, unitId } of vehicles) {
      const standing = (await standingFact(tx, vehicleRecovered, id))?.unitIds ?? [];
      const stay = standing.filter((it) => it === unitId || !before.includes(it));
      await this.credit.exactly(tx, id, [...stay, ...next]);
    }
  }

  private async recount(
    tx: Tx,
    fact: FactType<unknown>,
    subjectId: string,
    next: { creditedUnitIds: string[]; occurredOn?: string; kind?: string },
  ): Promise<void> {
    const standing = await standingFact(tx, fact, subjectId);
    if (!standing) return;
    await this.facts.recount(tx, fact, standing, {
      subjectId,
      unitIds: next.creditedUnitIds,
      occurredOn: next.occurredOn ?? standing.occurredOn,
      category: next.kind ?? standing.category ?? undefined,
    });
  }
}

function isSameSet(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((it) => other.includes(it));
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { Facts, standingFact } from '../../platform/facts/index.js';
import { caseSolved, usesOf } from '../../sentence/index.js';
import { LinkVehicle } from '../link-vehicle.js';
import { lockCase } from '../lock-case.js';
import { SolvedCase } from '../solved-case.entity.js';
import type { CaseBefore } from './bring-in-cases.js';
import { CorrectCase } from './correct-case.js';
import { ListSuspects } from './list-suspects.js';

export interface CaseLeft {
  id: string;
  /** at which it was left */
  version: number;
}

/** Takes back what a list said of cases, while nothing else has touched them. */
@Injectable()
export class TakeCasesBack {
  constructor(
    private readonly link: LinkVehicle,
    private readonly suspects: ListSuspects,
    private readonly correct: CorrectCase,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  /** What was done with cases since: edited, suspects or vehicles more, or a vehicle of theirs that has left custody. */
  async touched(tx: Tx, left: CaseLeft[]): Promise<Map<string, string[]>> {
    const rows = await tx.query<{ id: string; version: number; hasLeft: boolean }>(
      `SELECT id, version, EXISTS (SELECT 1 FROM recovered_vehicle vehicle WHERE vehicle.case_id = solved.id
         AND vehicle.status IN ('returned', 'transferred', 'released')) AS "hasLeft"
       FROM solved_case solved WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
      [left.map(({ id }) => id)],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    const used = await usesOf('case', tx, [...found.keys()]);
    return new Map(
      left.flatMap(({ id, version }) => {
        const it = found.get(id);
        const what = [
          ...(it ? [] : ['gone']),
          ...(it && it.version !== version ? ['edited'] : []),
          ...(it?.hasLeft ? ['vehicle-left'] : []),
          ...(used.get(id) ?? []),
        ];
        return what.length > 0 ? [[id, what] as const] : [];
      }),
    );
  }

  /** It should never have been recorded: it counts no more, and its number is free. */
  async unrecord(tx: Tx, actor: Actor, id: string, before: CaseBefore): Promise<void> {
    const solved = await lockCase(tx, actor, id);
    await this.undo(tx, actor, solved, before);
    const standing = await standingFact(tx, caseSolved, id);
    if (standing) this.facts.takeBack(tx, caseSolved, { ...standing, subjectId: id });
    await tx.manager.delete(SolvedCase, { id });
    this.audit.record(tx, actor, {
      action: 'case-unrecorded',
      unitId: solved.unitId,
      subjectType: 'case',
      subjectId: id,
      before: solved,
    });
  }

  async restore(tx: Tx, actor: Actor, id: string, before: CaseBefore): Promise<void> {
    const solved = await lockCase(tx, actor, id);
    await this.undo(tx, actor, solved, before);
    if (before.said) await this.correct.within(tx, actor, solved, before.said);
  }

  private async undo(tx: Tx, actor: Actor, solved: SolvedCase, before: CaseBefore): Promise<void> {
    await this.suspects.takeBack(tx, actor, solved, before.suspects);
    for (const link of before.links) await this.link.unlink(tx, actor, link);
  }
}

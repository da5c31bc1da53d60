import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { UnitTree } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, isUniqueViolation, type Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { Once, type RepeatableRequest } from '../platform/idempotency/index.js';
import { Ids } from '../platform/ids.js';
import { xuchangDay } from '../platform/xuchang-time.js';
import { caseSolved } from '../sentence/index.js';
import { CaseAlreadyRecorded, NotYetHappened } from './case.errors.js';
import { LinkVehicle } from './link-vehicle.js';
import { SolvedCase, type CaseKind } from './solved-case.entity.js';

export interface NewSolvedCase {
  caseNumber: string;
  kind: CaseKind;
  title?: string;
  /** a day in Asia/Shanghai, `YYYY-MM-DD` */
  solvedOn: string;
  /** codes of units that share the credit, besides the one that records it */
  creditedUnits?: string[];
}

/** A case is solved. It counts once for the city and shows for each unit that shares it. */
@Injectable()
export class RecordSolvedCase {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly link: LinkVehicle,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Vehicles registered under its number are linked at once.
   *
   * @throws {CaseAlreadyRecorded | NotYetHappened} @throws {NotFound} for a unit that does not exist
   */
  async execute(actor: Actor, given: NewSolvedCase, request?: RepeatableRequest) {
    const solved = await this.solvedOf(actor, given);
    return this.database.transaction((tx) =>
      this.once.do(tx, request, async () => {
        const { links, ...recorded } = await this.record(tx, actor, solved);
        return { ...recorded, vehicleIds: links.map(({ vehicleId }) => vehicleId) };
      }),
    );
  }

  /** As `execute`, in the caller's transaction; refuses before it writes, so that a list may pass over one. */
  async within(tx: Tx, actor: Actor, given: NewSolvedCase) {
    const solved = await this.solvedOf(actor, given);
    const { organId, caseNumber } = solved;
    if (await tx.manager.existsBy(SolvedCase, { organId, caseNumber }))
      throw new CaseAlreadyRecorded();
    const { links } = await this.record(tx, actor, solved);
    return { solved, links };
  }

  private async solvedOf(actor: Actor, given: NewSolvedCase): Promise<SolvedCase> {
    const now = this.clock.now();
    if (given.solvedOn > xuchangDay(now)) throw new NotYetHappened('solvedOn');
    const shared = await Promise.all(
      (given.creditedUnits ?? []).map(async (code) => (await this.units.byCode(code)).id),
    );
    const unitId = actor.unitId!;
    return {
      id: this.ids.next(),
      caseNumber: given.caseNumber.trim(),
      organId: (await this.units.subBureauOf(unitId)).id,
      unitId,
      creditedUnitIds: [...new Set([unitId, ...shared])],
      kind: given.kind,
      title: given.title ?? null,
      solvedOn: given.solvedOn,
      recordedBy: actor.id!,
      recordedAt: now,
      version: 1,
    };
  }

  private async record(tx: Tx, actor: Actor, solved: SolvedCase) {
    try {
      await tx.manager.insert(SolvedCase, solved);
    } catch (error) {
      if (isUniqueViolation(error, 'solved_case_number_once')) throw new CaseAlreadyRecorded();
      throw error;
    }
    await this.facts.record(tx, caseSolved, {
      subjectId: solved.id,
      unitIds: solved.creditedUnitIds,
      occurredOn: solved.solvedOn,
      category: solved.kind,
      details: undefined,
    });
    this.audit.record(tx, actor, {
      action: 'case-solved',
      unitId: solved.unitId,
      subjectType: 'case',
      subjectId: solved.id,
      after: solved,
    });
    const links = await this.link.waitingFor(tx, actor, solved);
    return { id: solved.id, caseNumber: solved.caseNumber, links };
  }
}

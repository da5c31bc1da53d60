import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { Once, type RepeatableRequest } from '../platform/idempotency/index.js';
import { Ids } from '../platform/ids.js';
import { xuchangDay } from '../platform/xuchang-time.js';
import { suspectApprehended } from '../sentence/index.js';
import { AlreadyApprehended, NotYetHappened } from './case.errors.js';
import { lockCase } from './lock-case.js';
import type { CaseKind, SolvedCase } from './solved-case.entity.js';
import { Suspect } from './suspect.entity.js';
import { Suspects } from './suspects.js';

export interface Apprehension {
  person: { name: string; idNumber?: string; phone?: string };
  /** a day in Asia/Shanghai, `YYYY-MM-DD` */
  apprehendedOn: string;
  measure: CaseKind;
}

/** A suspect is apprehended (抓获), criminal or administrative; the units of the case share the credit. */
@Injectable()
export class RecordApprehension {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly suspects: Suspects,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NotFound | NotYetHappened | AlreadyApprehended} */
  async execute(
    actor: Actor,
    caseId: string,
    apprehension: Apprehension,
    request?: RepeatableRequest,
  ) {
    this.refuseTheFuture(apprehension);
    return this.database.transaction((tx) =>
      this.once.do(tx, request, () => this.record(tx, actor, caseId, apprehension)),
    );
  }

  /** @throws {NotYetHappened} */
  refuseTheFuture({ apprehendedOn }: Pick<Apprehension, 'apprehendedOn'>): void {
    if (apprehendedOn > xuchangDay(this.clock.now())) throw new NotYetHappened('apprehendedOn');
  }

  private async record(tx: Tx, actor: Actor, caseId: string, apprehension: Apprehension) {
    const solved = await lockCase(tx, actor, caseId);
    const { idNumber } = apprehension.person;
    if (idNumber && (await this.suspects.isSuspectIdNumber(caseId, idNumber, tx)))
      throw new AlreadyApprehended();
    return this.within(tx, actor, solved, apprehension);
  }

  /** In a case that the caller has locked, of somebody whom it does not know yet. */
  async within(
    tx: Tx,
    actor: Actor,
    solved: SolvedCase,
    { person, apprehendedOn, measure }: Apprehension,
  ) {
    const caseId = solved.id;
    const kept = await this.people.keep(tx, { ...person, phone: person.phone ?? '' });
    const id = this.ids.next();
    await tx.manager.insert(Suspect, {
      id,
      caseId,
      personId: kept.id,
      apprehendedOn,
      measure,
      recordedBy: actor.id!,
      recordedAt: this.clock.now(),
    });
    await this.facts.record(tx, suspectApprehended, {
      subjectId: id,
      unitIds: solved.creditedUnitIds,
      occurredOn: apprehendedOn,
      category: measure,
      details: { caseId },
    });
    this.audit.record(tx, actor, {
      action: 'suspect-apprehended',
      unitId: solved.unitId,
      subjectType: 'suspect',
      subjectId: id,
      person: kept,
      after: { caseId, person, apprehendedOn, measure },
    });
    await tx.query('UPDATE solved_case SET version = version + 1 WHERE id = $1', [caseId]);
    return { id, caseId, apprehendedOn, measure };
  }
}

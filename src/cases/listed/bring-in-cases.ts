import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { NotYetHappened } from '../case.errors.js';
import { LinkVehicle, type LinkBefore } from '../link-vehicle.js';
import { lockCase } from '../lock-case.js';
import { RecordApprehension, type Apprehension } from '../record-apprehension.js';
import { RecordSolvedCase, type NewSolvedCase } from '../record-solved-case.js';
import { SolvedCase } from '../solved-case.entity.js';
import { CorrectCase, type CaseSaid } from './correct-case.js';
import { ListSuspects, type SuspectsBefore } from './list-suspects.js';

export interface CaseAsListed extends NewSolvedCase {
  suspects: Apprehension[];
  /** labels */
  vehicles: string[];
}

/** What takes a row of a list back. */
export interface CaseBefore {
  said?: CaseSaid;
  suspects: SuspectsBefore;
  links: LinkBefore[];
}

export interface CaseBroughtIn {
  id: string;
  version: number;
  before: CaseBefore;
}

/** Cases of a list: recorded, or brought up to what it says; suspects and vehicles come to those that are known. */
@Injectable()
export class BringInCases {
  constructor(
    private readonly record: RecordSolvedCase,
    private readonly correct: CorrectCase,
    private readonly suspects: ListSuspects,
    private readonly apprehend: RecordApprehension,
    private readonly link: LinkVehicle,
    private readonly units: UnitTree,
    private readonly clock: Clock,
  ) {}

  /** Refuses before it writes. @throws {CaseAlreadyRecorded | NotYetHappened | NotFound | VehicleOfAnotherCase} */
  async newOne(tx: Tx, actor: Actor, listed: CaseAsListed): Promise<CaseBroughtIn> {
    for (const it of listed.suspects) this.apprehend.refuseTheFuture(it);
    await this.link.labelled(tx, actor, listed.vehicles, null);
    const { solved, links } = await this.record.within(tx, actor, listed);
    return this.complete(tx, actor, solved, listed, { links });
  }

  /** The same of a known one. Whoever shares its credit already goes on sharing it. */
  async known(
    tx: Tx,
    actor: Actor,
    id: string,
    listed: Omit<CaseAsListed, 'caseNumber'>,
  ): Promise<CaseBroughtIn> {
    const today = xuchangDay(this.clock.now());
    if (listed.solvedOn > today) throw new NotYetHappened('solvedOn');
    for (const it of listed.suspects) this.apprehend.refuseTheFuture(it);
    const shared: string[] = [];
    for (const code of listed.creditedUnits ?? []) shared.push((await this.units.byCode(code)).id);
    // Vehicles before their case, as everywhere.
    await this.link.labelled(tx, actor, listed.vehicles, id);
    const solved = await lockCase(tx, actor, id);
    const said = await this.correct.within(tx, actor, solved, {
      kind: listed.kind,
      title: listed.title ?? solved.title,
      solvedOn: listed.solvedOn,
      creditedUnitIds: [...new Set([...solved.creditedUnitIds, ...shared])],
    });
    return this.complete(tx, actor, solved, listed, { said, links: [] });
  }

  private async complete(
    tx: Tx,
    actor: Actor,
    solved: SolvedCase,
    listed: Pick<CaseAsListed, 'suspects' | 'vehicles'>,
    { said, links }: Pick<CaseBefore, 'said' | 'links'>,
  ): Promise<CaseBroughtIn> {
    const vehicles = await this.link.labelled(tx, actor, listed.vehicles, solved.id);
    const linked = await this.link.linkAll(tx, actor, solved, vehicles);
    const suspects = await this.suspects.bringIn(tx, actor, solved, listed.suspects);
    const { version } = await tx.manager.findOneByOrFail(SolvedCase, { id: solved.id });
    return { id: solved.id, version, before: { said, suspects, links: [...links, ...linked] } };
  }
}

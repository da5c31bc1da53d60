import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database/index.js';
import { compareLooks } from '../matching/index.js';
import { MergeVehicles } from '../recovered-vehicles/index.js';
import { MergeTheftReports } from '../theft-reports/index.js';
import { contradictionIn } from './contradiction.js';
import { ContradictionUnanswered, LeaderNotOneOfThem } from './double.errors.js';
import { doubleLife } from './double.status.js';
import { lockDouble, type Locked } from './lock-double.js';
import { PossibleDouble } from './possible-double.entity.js';

export interface Merge {
  leaderId: string;
  reason: string;
  /** whoever merges has seen that brand and colour differ (rule 32) */
  despiteContradiction?: boolean;
}

/** An officer says that the two are one: both records stay, one leads, the other points at it and is counted no more. */
@Injectable()
export class MergeDouble {
  constructor(
    private readonly database: Database,
    private readonly reports: MergeTheftReports,
    private readonly vehicles: MergeVehicles,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {NotFound | DoubleElsewhere | IllegalMove | LeaderNotOneOfThem | LeaderIsMerged | LeadsOthers}
   * @throws {LeadLeadsNoReport} a lead is no report yet
   * @throws {ContradictionUnanswered} rule 32 @throws {DisputedVehicleMerged} rule 14
   * @throws {MergedOneIsMatched | MergedOneHasPart | MergedOneIsClaimed} what others rely on is not merged away
   */
  async execute(actor: Actor, id: string, merge: Merge) {
    return this.database.transaction((tx) => this.merge(tx, actor, id, merge));
  }

  private async merge(tx: Tx, actor: Actor, id: string, merge: Merge) {
    const { leaderId, reason, despiteContradiction } = merge;
    const locked = await lockDouble(tx, actor, id);
    const { double } = locked;
    doubleLife.assertMove(double.status, 'merged');
    if (leaderId !== double.firstId && leaderId !== double.secondId) throw new LeaderNotOneOfThem();
    const looks = compareLooks(locked.records[0]!, locked.records[1]!);
    const differing = contradictionIn(double.foundBy, looks, isOfParts(locked));
    if (differing.length > 0 && !despiteContradiction) throw new ContradictionUnanswered(differing);
    const undo =
      locked.kind === 'theft-report'
        ? await this.reports.merge(tx, actor, ...ordered(locked.records, leaderId), reason)
        : await this.vehicles.merge(tx, actor, ...ordered(locked.records, leaderId), reason);
    const decided = { decidedBy: actor.id, decidedAt: this.clock.now(), reason };
    await tx.manager.save(
      Object.assign(double, { ...decided, status: 'merged', leaderId, undo }) as PossibleDouble,
    );
    return { id, status: 'merged' as const, leaderId };
  }
}

function isOfParts(locked: Locked): boolean {
  return locked.kind === 'recovered-vehicle' && locked.records[0]!.part !== null;
}

function ordered<Row extends { id: string }>(rows: Row[], leaderId: string): [Row, Row] {
  const leader = rows.find(({ id }) => id === leaderId)!;
  return [leader, rows.find(({ id }) => id !== leaderId)!];
}

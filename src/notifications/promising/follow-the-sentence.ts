import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { OnFact, OnFacts, type FactHappened } from '../../platform/facts/index.js';
import {
  claimClosed,
  matchConfirmed,
  matchUndone,
  theftReportAccepted,
  theftReportFiled,
  theftReportWithdrawn,
  vehicleReturned,
  type ClaimedVehicle,
  type MatchedPair,
  type ReportDoor,
  type ReturnedVehicle,
} from '../../sentence/index.js';
import { TheftReport } from '../../theft-reports/index.js';
import { aboutPart, saidOfEither } from './about-part.js';
import { Notices } from './notices.js';
import type { NoticeKind } from '../templates/notice-parameters.js';

const aboutReport = (id: string) => ({ type: 'theft-report', id }) as const;
const aboutVehicle = (id: string) => ({ type: 'recovered-vehicle', id }) as const;

/** What is still true after the hand-over: all else that waits is called off. */
const closedByReturn: NoticeKind[] = [
  'report-received',
  'report-accepted',
  ...saidOfEither('vehicle-found'),
  ...saidOfEither('event-invitation'),
  ...saidOfEither('event-reminder'),
  ...saidOfEither('visit-moved'),
  ...saidOfEither('event-cancelled'),
  ...saidOfEither('still-here'),
];

/** Which facts the owner is told of, and which make a promised message pointless, in the fact's own transaction. */
@Injectable()
export class NoticesFollowTheSentence {
  constructor(private readonly notices: Notices) {}

  @OnFacts(theftReportFiled, 40)
  async tellThatTheyCame(tx: Tx, filed: FactHappened<ReportDoor>[]): Promise<void> {
    for (const id of fromWeb(filed)) await this.tellThatItCame(tx, id);
  }

  @OnFacts(theftReportAccepted, 40)
  async tellThatTheyAreAccepted(tx: Tx, accepted: FactHappened<ReportDoor>[]): Promise<void> {
    for (const id of fromWeb(accepted)) await this.tellThatItIsAccepted(tx, id);
  }

  private async tellThatItCame(tx: Tx, id: string): Promise<void> {
    const report = await tx.manager.findOneBy(TheftReport, { id });
    if (report?.status !== 'lead') return;
    await this.notices.promise(tx, {
      kind: 'report-received',
      sameAs: `report-received:${report.id}`,
      personId: report.ownerId,
      about: aboutReport(report.id),
      unitId: report.unitId,
      parameters: { vehicle: report.vehicleType, reference: report.reference },
    });
  }

  private async tellThatItIsAccepted(tx: Tx, id: string): Promise<void> {
    const report = await tx.manager.findOneBy(TheftReport, { id });
    if (!report?.incidentNumber) return;
    const { vehicleType: vehicle, reference, incidentNumber } = report;
    await this.notices.cancelAbout(tx, aboutReport(report.id), '已受理', ['report-received']);
    await this.notices.promise(tx, {
      kind: 'report-accepted',
      sameAs: `report-accepted:${report.id}`,
      personId: report.ownerId,
      about: aboutReport(report.id),
      unitId: report.unitId,
      parameters: { vehicle, reference, incidentNumber },
    });
  }

  /** Rule 19: a known owner is told promptly. One confirmation, one message. */
  @OnFact(matchConfirmed, 40)
  async tellThatItIsFound(tx: Tx, { factId, details }: FactHappened<MatchedPair>): Promise<void> {
    const report = await tx.manager.findOneBy(TheftReport, { id: details.reportId });
    if (!report) return;
    const { part, vehicleId } = details;
    const found = {
      kind: 'vehicle-found',
      sameAs: `vehicle-found:${factId}`,
      personId: report.ownerId,
      // A report may have several parts: what is said of one is called off with that one.
      about: part ? aboutVehicle(vehicleId) : aboutReport(report.id),
      unitId: report.unitId,
      parameters: { vehicle: report.vehicleType, reference: report.reference },
    } as const;
    await this.notices.promise(tx, aboutPart(found, part));
  }

  @OnFact(matchUndone, 40)
  async callOffTheFinding(tx: Tx, { details }: FactHappened<MatchedPair>): Promise<void> {
    if (details.part) return;
    await this.notices.cancelAbout(tx, aboutReport(details.reportId), '比对已撤销', [
      'vehicle-found',
    ]);
  }

  /** With its match, its report or by an officer. */
  @OnFact(claimClosed, 40)
  async callOffThePart(tx: Tx, { details }: FactHappened<ClaimedVehicle>): Promise<void> {
    await this.notices.cancelAbout(tx, aboutVehicle(details.vehicleId), '认领已结束', [
      'part-found',
    ]);
  }

  @OnFact(theftReportWithdrawn, 40)
  async callOffAll(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    await this.notices.cancelAbout(tx, aboutReport(subjectId), '报案已撤回');
  }

  /** Rule 17: the hand-over closes the pending notices. */
  @OnFact(vehicleReturned, 40)
  async callOffTheRest(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    const { reportId, claimId, vehicleId, part } = details;
    for (const about of [
      ...(part ? [] : [aboutReport(reportId)]),
      { type: 'claim', id: claimId } as const,
      aboutVehicle(vehicleId),
    ]) {
      await this.notices.cancelAbout(tx, about, part ? '部件已发还' : '车辆已发还', closedByReturn);
    }
  }
}

/** Only who filed on the web is told: others stood at the desk, and an import is old news. */
function fromWeb(reports: FactHappened<ReportDoor>[]): string[] {
  return reports.filter(({ details }) => details.isFromWeb).map(({ subjectId }) => subjectId);
}

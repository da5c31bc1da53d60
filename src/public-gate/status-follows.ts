import { Injectable } from '@nestjs/common';
import { UnitTree } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { OnFact, OnFacts, type FactHappened } from '../platform/facts/index.js';
import * as sentence from '../sentence/index.js';
import type { MergedPair, NewReport, ReportDoor } from '../sentence/index.js';
import { statusOfNewReport } from './status-of-new-report.js';
import { StatusProjection } from './status-projection.js';

type OfReport = FactHappened<{ reportId: string }>;

/** Keeps the public view in step with every fact about a report, after all others have acted on it. */
@Injectable()
export class StatusFollows {
  constructor(
    private readonly projection: StatusProjection,
    private readonly units: UnitTree,
  ) {}

  /** All of them are one unit's. */
  @OnFacts(sentence.theftReportFiled, 90)
  async filed(tx: Tx, filed: FactHappened<NewReport>[]): Promise<void> {
    const station = await this.units.byId(filed[0]!.unitIds[0]!);
    for (const { subjectId, details } of filed) {
      // Whoever reports the same again on the web is told so: that is read once the pair is listed.
      const isToRead = details.isFromWeb && details.isLikelyDouble;
      const asNew = isToRead ? undefined : statusOfNewReport(details, station);
      await this.projection.refresh(tx, subjectId, asNew);
    }
  }

  @OnFacts(sentence.theftReportAccepted, 90)
  async accepted(tx: Tx, accepted: FactHappened<ReportDoor>[]): Promise<void> {
    // A report taken at the desk is accepted as it is filed, and was written so.
    for (const { subjectId, details } of accepted)
      if (details.isFromWeb) await this.projection.refresh(tx, subjectId);
  }

  @OnFact(sentence.theftReportCorrected, 90)
  corrected(tx: Tx, { subjectId }: FactHappened<unknown>): Promise<void> {
    return this.projection.refresh(tx, subjectId);
  }

  @OnFact(sentence.theftReportWithdrawn, 90)
  withdrawn(tx: Tx, { subjectId }: FactHappened<unknown>): Promise<void> {
    return this.projection.refresh(tx, subjectId);
  }

  @OnFact(sentence.theftReportMerged, 90)
  merged(tx: Tx, { details }: FactHappened<MergedPair>): Promise<void> {
    return this.projection.refresh(tx, details.mergedId);
  }

  @OnFact(sentence.theftReportSplit, 90)
  split(tx: Tx, { details }: FactHappened<MergedPair>): Promise<void> {
    return this.projection.refresh(tx, details.mergedId);
  }

  @OnFact(sentence.theftReportsToldApart, 90)
  toldApart(tx: Tx, { subjectId }: FactHappened<unknown>): Promise<void> {
    return this.projection.refresh(tx, subjectId);
  }

  @OnFact(sentence.matchConfirmed, 90)
  found(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }

  @OnFact(sentence.matchUndone, 90)
  notFound(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }

  @OnFact(sentence.claimOpened, 90)
  claimed(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }

  @OnFact(sentence.ownershipConcluded, 90)
  concluded(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }

  @OnFact(sentence.returnApproved, 90)
  approved(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }

  @OnFact(sentence.approvalLapsed, 90)
  lapsed(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }

  @OnFact(sentence.claimClosed, 90)
  claimClosed(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }

  @OnFact(sentence.appointmentChanged, 90)
  appointed(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }

  @OnFact(sentence.vehicleReturned, 90)
  returned(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }

  @OnFact(sentence.returnReversed, 90)
  reversed(tx: Tx, { details }: OfReport): Promise<void> {
    return this.projection.refresh(tx, details.reportId);
  }
}

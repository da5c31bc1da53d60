import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  findable,
  identifierWarnings,
  readIdentifiers,
  type ReadIdentifier,
} from '../identifiers/index.js';
import { People } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { Once, type RepeatableRequest } from '../platform/idempotency/index.js';
import { Ids } from '../platform/ids.js';
import { xuchangDay } from '../platform/xuchang-time.js';
import { insertTheftReport } from './insert-theft-report.js';
import { LikelyDuplicates } from './likely-duplicates.js';
import type { NewTheftReport, Warning } from './new-theft-report.js';
import { ReferenceOffice } from './reference-office.js';
import type { ReportSource } from './theft-report.entity.js';
import { StolenInTheFuture, StolenIntervalReversed } from './theft-report.errors.js';
import { theftReportAccepted, theftReportFiled } from '../sentence/index.js';
import type { TheftReportStatus } from './theft-report.status.js';

/** A clock on a phone may run ahead; what lies further in the future is a mistake. */
const clockSkewMs = 10 * 60_000;

/**
 * What can't be, whoever says it. Asked before a web filing is taken, and again where it is opened.
 *
 * @throws {StolenIntervalReversed | StolenInTheFuture | IdentifierIncomplete}
 */
export function refuseTheImpossible(report: NewTheftReport, now: Date): void {
  if (report.stolenFrom > report.stolenUntil) throw new StolenIntervalReversed();
  if (report.stolenFrom.getTime() > now.getTime() + clockSkewMs) throw new StolenInTheFuture();
  readIdentifiers(report.identifiers);
}

export interface FiledReport {
  id: string;
  reference: string;
  status: TheftReportStatus;
  warnings: Warning[];
}

/** Where a filing comes from: staff file reports, the web files leads. */
export interface FilingDoor {
  source: ReportSource;
  unitId: string;
  /** a web filing brings the reference its victim was already told */
  reference?: string;
  id?: string;
  /** the vehicle on whose public page the victim began: an officer sees it beside the report (rule 32) */
  foundVehicleId?: string;
  request?: RepeatableRequest;
}

/** A victim reports: over a desk, on the web or in a spreadsheet. */
@Injectable()
export class FileTheftReport {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly duplicates: LikelyDuplicates,
    private readonly references: ReferenceOffice,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Accepts whatever the victim knows. What looks wrong is said in `warnings`; only the impossible is refused.
   *
   * @throws {StolenIntervalReversed | StolenInTheFuture | IdentifierIncomplete}
   */
  async execute(actor: Actor, report: NewTheftReport, door: FilingDoor): Promise<FiledReport> {
    refuseTheImpossible(report, this.clock.now());
    const identifiers = readIdentifiers(report.identifiers);
    return this.database.transaction((tx) =>
      this.once.do(tx, door.request, () => this.file(tx, actor, report, identifiers, door)),
    );
  }

  private async file(
    tx: Tx,
    actor: Actor,
    report: NewTheftReport,
    identifiers: ReadIdentifier[],
    door: FilingDoor,
  ): Promise<FiledReport> {
    const now = this.clock.now();
    const isLead = door.source === 'web';
    const id = door.id ?? this.ids.next();
    const reference = door.reference ?? this.references.next();
    const duplicates = await this.duplicates.find(tx, report, identifiers);
    const owner = await this.people.keep(tx, report.owner);
    const filed = {
      ...report,
      id,
      reference,
      unitId: door.unitId,
      source: door.source,
      status: isLead ? ('lead' as const) : ('accepted' as const),
      ownerId: owner.id,
      reportedAt: report.reportedAt ?? (isLead ? null : now),
      acceptedBy: isLead ? null : actor.id,
      filedAt: now,
      acceptedAt: isLead ? null : now,
      foundVehicleId: door.foundVehicleId ?? null,
    };
    insertTheftReport(tx, filed, identifiers);
    const fact = { subjectId: id, unitIds: [door.unitId], category: report.vehicleType };
    await this.facts.record(tx, theftReportFiled, {
      ...fact,
      details: {
        ...searchable(report, identifiers),
        isFromWeb: isLead,
        reference,
        brand: report.brand,
        colour: report.colour,
        incidentNumber: report.incidentNumber,
        filedAt: now,
        acceptedAt: filed.acceptedAt,
      },
    });
    if (!isLead) {
      await this.facts.record(tx, theftReportAccepted, {
        ...fact,
        occurredOn: xuchangDay(filed.reportedAt!),
        details: { isFromWeb: false },
      });
    }
    const { owner: ownerDetails, identifiers: _asTyped, ...facts } = report;
    this.audit.record(tx, actor, {
      action: isLead ? 'lead-filed' : 'theft-report-filed',
      unitId: door.unitId,
      subjectType: 'theft-report',
      subjectId: id,
      person: owner,
      after: { reference, ...facts, identifiers, owner: ownerDetails },
    });
    return {
      id,
      reference,
      status: filed.status,
      warnings: [...identifierWarnings(report.vehicleType, identifiers), ...duplicates],
    };
  }
}

export function searchable({ vehicleType }: NewTheftReport, identifiers: ReadIdentifier[]) {
  return { vehicleType, identifiers: findable(identifiers) };
}

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
import type { Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { Ids } from '../platform/ids.js';
import { xuchangDay } from '../platform/xuchang-time.js';
import { insertTheftReports } from './insert-theft-report.js';
import { LikelyDuplicates } from './likely-duplicates.js';
import type { NewTheftReport, Warning } from './new-theft-report.js';
import { ReferenceOffice } from './reference-office.js';
import type { ReportSource } from './theft-report.entity.js';
import { theftReportAccepted, theftReportFiled } from '../sentence/index.js';
import type { TheftReportStatus } from './theft-report.status.js';

export interface FiledReport {
  id: string;
  reference: string;
  status: TheftReportStatus;
  warnings: Warning[];
}

/** Where filings come from: staff and lists file reports, the web files leads. */
export interface FilingDoor {
  source: ReportSource;
  unitId: string;
  /** the vehicle on whose public page the victim began: an officer sees it beside the report (rule 32) */
  foundVehicleId?: string;
}

export interface ReportToFile {
  report: NewTheftReport;
  id?: string;
  reference?: string;
}

/** Files reports, one or a chunk of a list, within the caller's transaction: the rules are the same for both. */
@Injectable()
export class FileTheftReports {
  constructor(
    private readonly people: People,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly duplicates: LikelyDuplicates,
    private readonly references: ReferenceOffice,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The caller has refused the impossible. @returns what was filed, in the order given */
  async execute(
    tx: Tx,
    actor: Actor,
    given: ReportToFile[],
    door: FilingDoor,
  ): Promise<FiledReport[]> {
    const now = this.clock.now();
    const isLead = door.source === 'web';
    const owners = this.people.keepAll(
      tx,
      given.map(({ report }) => report.owner),
    );
    const filed = given.map(({ report, ...own }, place) => ({
      ...report,
      identifiers: readIdentifiers(report.identifiers),
      id: own.id ?? this.ids.next(),
      reference: own.reference ?? this.references.next(),
      unitId: door.unitId,
      source: door.source,
      status: isLead ? ('lead' as const) : ('accepted' as const),
      ownerId: owners[place]!.id,
      reportedAt: report.reportedAt ?? (isLead ? null : now),
      acceptedBy: isLead ? null : actor.id,
      filedAt: now,
      acceptedAt: isLead ? null : now,
      foundVehicleId: door.foundVehicleId ?? null,
    }));
    insertTheftReports(tx, filed);
    const duplicates = await this.duplicates.find(tx, filed);
    const factOf = (it: (typeof filed)[number]) => ({
      subjectId: it.id,
      unitIds: [door.unitId],
      category: it.vehicleType,
    });
    const news = filed.map((it) => ({
      ...factOf(it),
      details: {
        ...searchable(it, it.identifiers),
        isFromWeb: isLead,
        isLikelyDouble: duplicates.has(it.id),
        reference: it.reference,
        brand: it.brand,
        model: it.model,
        colour: it.colour,
        marks: it.marks,
        place: it.place,
        stolenFrom: it.stolenFrom,
        incidentNumber: it.incidentNumber,
        filedAt: now,
        acceptedAt: it.acceptedAt,
      },
    }));
    await this.facts.recordAll(tx, theftReportFiled, news);
    if (!isLead) {
      const accepted = filed.map((it) => ({
        ...factOf(it),
        occurredOn: xuchangDay(it.reportedAt!),
        details: { isFromWeb: false },
      }));
      await this.facts.recordAll(tx, theftReportAccepted, accepted);
    }
    return filed.map((it, place) => {
      const { id, reference, status, identifiers } = it;
      const { owner, ...said } = given[place]!.report;
      this.audit.record(tx, actor, {
        action: isLead ? 'lead-filed' : 'theft-report-filed',
        unitId: door.unitId,
        subjectType: 'theft-report',
        subjectId: id,
        person: owners[place]!,
        after: { reference, ...said, identifiers, owner },
      });
      const warnings = [
        ...identifierWarnings(it.vehicleType, identifiers),
        ...(duplicates.get(id) ?? []),
      ];
      return { id, reference, status, warnings };
    });
  }
}

export function searchable(
  { vehicleType }: Pick<NewTheftReport, 'vehicleType'>,
  identifiers: ReadIdentifier[],
) {
  return { vehicleType, identifiers: findable(identifiers) };
}

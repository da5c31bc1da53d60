import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { identifierWarnings, readIdentifiers } from '../identifiers/index.js';
import { People, type PersonDetails } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database/index.js';
import { InvalidInput, StaleVersion } from '../platform/errors/domain-error.js';
import { Facts } from '../platform/facts/index.js';
import { searchable } from './file-theft-reports.js';
import { numbersOfReport } from './numbers-of-report.js';
import { replaceIdentifiers } from './insert-theft-report.js';
import { lockTheftReport } from './lock-theft-report.js';
import type { NewTheftReport } from './new-theft-report.js';
import type { TheftReport } from './theft-report.entity.js';
import { StolenIntervalReversed } from './theft-report.errors.js';
import {
  theftReportCorrected,
  theftReportRedescribed,
  theftReportRewritten,
} from '../sentence/index.js';

export type Correction = Partial<Omit<NewTheftReport, 'owner'>> & {
  owner?: Partial<PersonDetails>;
};

/** Corrects what a report says. Its reference, unit and status stay; matching looks again. */
@Injectable()
export class CorrectTheftReport {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  /**
   * @param version what the caller read (If-Match); undefined corrects whatever is there
   * @throws {NotFound | StaleVersion | StolenIntervalReversed | InvalidInput} `report-is-closed` for a withdrawn one
   */
  async execute(actor: Actor, id: string, correction: Correction, version?: number) {
    return this.database.transaction(async (tx) => {
      const { before: _, ...corrected } = await this.within(tx, actor, id, correction, version);
      return corrected;
    });
  }

  /**
   * As `execute`, in the caller's transaction; refuses before it writes, so that a list may pass over one.
   *
   * @returns besides, what takes the correction back; it says who the owner was and is for sealing, not for answering
   */
  async within(tx: Tx, actor: Actor, id: string, correction: Correction, version?: number) {
    const report = await lockTheftReport(tx, actor, id);
    if (version !== undefined && version !== report.version) throw new StaleVersion();
    if (['withdrawn', 'returned', 'merged'].includes(report.status)) {
      throw new InvalidInput('report-is-closed', `A ${report.status} report can't be corrected.`, {
        whatToDo:
          report.status === 'merged'
            ? 'Correct the report that leads, or split the two first.'
            : 'File a new report if something else was stolen.',
      });
    }
    const { owner, identifiers, ...changes } = correction;
    const read = identifiers ? readIdentifiers(identifiers) : undefined;
    const before = Object.fromEntries(
      Object.keys(changes).map((key) => [key, report[key as keyof typeof report]]),
    );
    const next = Object.assign(report, changes, { version: report.version + 1 });
    if (next.stolenFrom > next.stolenUntil) throw new StolenIntervalReversed();
    await tx.manager.save(next);
    const numbersBefore = read ? await numbersOfReport(tx, id) : undefined;
    if (read) await replaceIdentifiers(tx, id, read);
    const ownerBefore = owner ? await this.changeOwner(tx, report.ownerId, owner) : undefined;
    if (read) {
      const vehicle = searchable(next, read);
      await this.facts.record(tx, theftReportCorrected, {
        subjectId: id,
        unitIds: [report.unitId],
        category: next.vehicleType,
        details: vehicle,
      });
    }
    if (!read && isComparedAnew(before, changes)) {
      await this.facts.record(tx, theftReportRedescribed, {
        subjectId: id,
        unitIds: [report.unitId],
        details: undefined,
      });
    }
    this.audit.record(tx, actor, {
      action: 'theft-report-corrected',
      unitId: report.unitId,
      subjectType: 'theft-report',
      subjectId: id,
      person: { id: report.ownerId, key: await this.people.keyOf(tx, report.ownerId) },
      before: { ...before, owner: ownerBefore },
      after: { ...changes, identifiers: read, owner },
    });
    const isOthers = ownerBefore && owner && isSomebodyElse(ownerBefore, owner);
    const isRewritten = read || isOthers || isDescribedAnew(before, changes);
    if (isRewritten) {
      await this.facts.record(tx, theftReportRewritten, {
        subjectId: id,
        unitIds: [report.unitId],
        details: undefined,
      });
    }
    if (isRewritten || (ownerBefore && owner && isNamedAnew(ownerBefore, owner)))
      await this.standBehind(tx, actor, report);
    const warnings = read ? identifierWarnings(next.vehicleType, read) : [];
    return {
      id,
      reference: report.reference,
      status: report.status,
      version: next.version,
      warnings,
      before: {
        ...before,
        ...(numbersBefore && { identifiers: numbersBefore }),
        ...(ownerBefore && { owner: fieldsOf(ownerBefore, owner!) }),
      },
    };
  }

  /**
   * Rule 34: other numbers, another description or another right-holder make it another report, so whoever wrote them
   * counts as who accepted it; an earlier officer's honest acceptance can't stand for what two others made of it.
   */
  private async standBehind(tx: Tx, actor: Actor, report: TheftReport): Promise<void> {
    if (!report.acceptedAt || !actor.id) return;
    await tx.query('UPDATE theft_report SET accepted_by = $2 WHERE id = $1', [report.id, actor.id]);
  }

  private async changeOwner(tx: Tx, ownerId: string, owner: Partial<PersonDetails>) {
    const before = await this.people.open(tx, ownerId);
    if (before) await this.people.change(tx, ownerId, { ...before, ...owner });
    return before;
  }
}

function fieldsOf(before: PersonDetails, owner: Partial<PersonDetails>): Partial<PersonDetails> {
  const fields = Object.keys(owner) as (keyof PersonDetails)[];
  return Object.fromEntries(fields.map((field) => [field, before[field]]));
}

/** Another name or another ID number; one that was not known before makes nobody somebody else. */
function isSomebodyElse(before: PersonDetails, owner: Partial<PersonDetails>): boolean {
  return (['name', 'idNumber'] as const).some(
    (field) => before[field] && owner[field] !== undefined && owner[field] !== before[field],
  );
}

const described = ['vehicleType', 'brand', 'model', 'colour', 'marks'] as const;

/** A report without numbers is matched by these. */
function isDescribedAnew(before: Partial<NewTheftReport>, changes: Partial<NewTheftReport>) {
  return described.some((field) => differs(before, changes, field));
}

/** Place and time count as well for how likely a match is. */
function isComparedAnew(before: Partial<NewTheftReport>, changes: Partial<NewTheftReport>) {
  const fields = [...described, 'place', 'stolenFrom', 'stolenUntil', 'reportedAt'] as const;
  return fields.some((field) => differs(before, changes, field));
}

function differs(
  before: Partial<NewTheftReport>,
  changes: Partial<NewTheftReport>,
  field: keyof NewTheftReport,
): boolean {
  return field in changes && plain(changes[field]) !== plain(before[field]);
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : (value ?? null);
}

/** Somebody else, or an ID number where none was known: from then on it says who may collect. */
function isNamedAnew(before: PersonDetails, owner: Partial<PersonDetails>): boolean {
  const { idNumber } = owner;
  return isSomebodyElse(before, owner) || (idNumber !== undefined && idNumber !== before.idNumber);
}

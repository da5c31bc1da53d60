import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import { Jobs } from '../../platform/jobs/index.js';
import { assertMayExport } from '../import.policy.js';
import type { NewExportDto } from './export.dto.js';
import { writeExport } from './exports.jobs.js';
import { ListExport } from './list-export.entity.js';

/** Somebody wants a list of what is recorded, and says what for; a job writes it. */
@Injectable()
export class AskForExport {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Rule 30. @throws {NotAllowed} @throws {NotFound} for a unit that is not in sight */
  async execute(actor: Actor, wanted: NewExportDto): Promise<{ id: string }> {
    const { kind, format, purpose, note } = wanted;
    assertMayExport(actor, kind);
    const unitId = wanted.unit ? (await this.units.byCode(wanted.unit)).id : actor.unitId!;
    if (!seesUnit(actor, unitId)) throw new NotFound('unit', 'unit');
    const id = this.ids.next();
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await tx.manager.insert(ListExport, {
        id,
        unitId,
        kind,
        format,
        purpose,
        status: 'writing',
        askedBy: actor.id!,
        askedByName: actor.name,
        askedAt: now,
        progressAt: now,
        finishedAt: null,
      });
      this.audit.record(tx, actor, {
        action: 'export-asked',
        unitId,
        subjectType: 'list-export',
        subjectId: id,
        purpose,
        after: { kind, format, note },
      });
      tx.afterCommit(() => this.jobs.hurry(writeExport, { id }));
    });
    return { id };
  }
}

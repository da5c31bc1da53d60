import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { StaleVersion } from '../../platform/errors/domain-error.js';
import { BatchChecks } from './batch-checks.js';
import { readDefaults, storeDefaults, type BatchDefaults } from './batch-defaults.js';
import { intakeBatchLife, type IntakeBatchStatus } from './intake-batch.status.js';
import { lockIntakeBatch } from './visible-intake-batch.js';

export interface BatchChange {
  title?: string;
  status?: IntakeBatchStatus;
  /** in addition to what the batch says already */
  defaults?: BatchDefaults;
}

/** Changes what a batch says for the vehicles to come, closes it, or opens it again. Vehicles that are there stay as they are. */
@Injectable()
export class ChangeIntakeBatch {
  constructor(
    private readonly database: Database,
    private readonly checks: BatchChecks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version what the caller read (If-Match); undefined changes whatever is there
   * @throws {NotFound | StaleVersion | IllegalMove} and what {@link BatchChecks.assertSound} throws
   */
  async execute(actor: Actor, id: string, change: BatchChange, version?: number) {
    return this.database.transaction(async (tx) => {
      const batch = await lockIntakeBatch(tx, actor, id);
      if (version !== undefined && version !== batch.version) throw new StaleVersion();
      const before = { title: batch.title, status: batch.status, defaults: batch.defaults };
      if (change.defaults) {
        const together = { ...readDefaults(batch.defaults), ...change.defaults };
        await this.checks.assertSound(together);
        batch.defaults = storeDefaults(together);
      }
      if (change.status && change.status !== batch.status) {
        intakeBatchLife.assertMove(batch.status, change.status);
        batch.status = change.status;
        batch.closedAt = change.status === 'closed' ? this.clock.now() : null;
      }
      batch.title = change.title ?? batch.title;
      batch.version += 1;
      await tx.manager.save(batch);
      this.audit.record(tx, actor, {
        action: 'intake-batch-changed',
        unitId: batch.unitId,
        subjectType: 'intake-batch',
        subjectId: id,
        before,
        after: { title: batch.title, status: batch.status, defaults: batch.defaults },
      });
      return { id, status: batch.status, version: batch.version };
    });
  }
}

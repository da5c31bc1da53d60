import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { Once, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { Ids } from '../../platform/ids.js';
import { BatchChecks } from './batch-checks.js';
import { storeDefaults, type BatchDefaults } from './batch-defaults.js';
import { IntakeBatch } from './intake-batch.entity.js';
import { BatchAlreadyOpen } from './intake-batch.errors.js';

export interface NewIntakeBatch {
  /** made by a phone that may lose its connection; made here when absent */
  id?: string;
  title: string;
  defaults: BatchDefaults;
}

/** A night's haul begins: what its vehicles have in common is said once. */
@Injectable()
export class OpenIntakeBatch {
  constructor(
    private readonly database: Database,
    private readonly checks: BatchChecks,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {BatchAlreadyOpen} and what {@link BatchChecks.assertSound} does */
  async execute(actor: Actor, given: NewIntakeBatch, request?: RepeatableRequest) {
    await this.checks.assertSound(given.defaults);
    return this.database.transaction((tx) =>
      this.once.do(tx, request, async () => {
        const batch: IntakeBatch = {
          id: given.id ?? this.ids.next(),
          unitId: actor.unitId!,
          title: given.title,
          status: 'open',
          defaults: storeDefaults(given.defaults),
          openedBy: actor.id!,
          openedAt: this.clock.now(),
          closedAt: null,
          version: 1,
        };
        await insert(tx, batch);
        this.audit.record(tx, actor, {
          action: 'intake-batch-opened',
          unitId: batch.unitId,
          subjectType: 'intake-batch',
          subjectId: batch.id,
          after: batch,
        });
        return { id: batch.id, status: batch.status };
      }),
    );
  }
}

async function insert(tx: Tx, batch: IntakeBatch): Promise<void> {
  try {
    await tx.manager.insert(IntakeBatch, batch);
  } catch (error) {
    if (isUniqueViolation(error)) throw new BatchAlreadyOpen();
    throw error;
  }
}

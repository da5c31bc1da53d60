import type { EntityManager } from 'typeorm';
import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { IntakeBatch } from './intake-batch.entity.js';

/** @throws {NotFound} alike for a batch that does not exist and one of another unit */
export async function visibleIntakeBatch(
  manager: EntityManager,
  actor: Actor,
  id: string,
): Promise<IntakeBatch> {
  return assertVisible(actor, await manager.findOneBy(IntakeBatch, { id }));
}

/** The same, locked. @throws {NotFound} */
export async function lockIntakeBatch(tx: Tx, actor: Actor, id: string): Promise<IntakeBatch> {
  const lock = { mode: 'pessimistic_write' as const };
  return assertVisible(actor, await tx.manager.findOne(IntakeBatch, { where: { id }, lock }));
}

function assertVisible(actor: Actor, batch: IntakeBatch | null): IntakeBatch {
  if (!batch || !seesUnit(actor, batch.unitId)) throw new NotFound('intake batch');
  return batch;
}

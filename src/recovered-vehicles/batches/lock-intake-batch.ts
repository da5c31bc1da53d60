import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { IntakeBatch } from './intake-batch.entity.js';

/** @throws {NotFound} alike for a batch that does not exist and one of another unit */
export async function lockIntakeBatch(
  tx: Tx,
  actor: Actor,
  id: string,
  mode: 'pessimistic_write' | 'pessimistic_read' = 'pessimistic_write',
): Promise<IntakeBatch> {
  const batch = await tx.manager.findOne(IntakeBatch, { where: { id }, lock: { mode } });
  if (!batch || !seesUnit(actor, batch.unitId)) throw new NotFound('intake batch');
  return batch;
}

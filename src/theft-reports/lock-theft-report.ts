import { seesUnit, type Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { TheftReport } from './theft-report.entity.js';

/**
 * Locks one report that the actor may see.
 *
 * @throws {NotFound} alike for a report that does not exist and one of another unit
 */
export async function lockTheftReport(tx: Tx, actor: Actor, id: string): Promise<TheftReport> {
  const report = await tx.manager.findOne(TheftReport, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!report || !seesUnit(actor, report.unitId)) throw new NotFound('theft report');
  return report;
}

import { seesUnit, type Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { SolvedCase } from './solved-case.entity.js';

/**
 * Locks one case of a unit in sight, the units that share its credit included.
 *
 * @throws {NotFound} alike for a case that does not exist and one of other units
 */
export async function lockCase(tx: Tx, actor: Actor, id: string): Promise<SolvedCase> {
  const solved = await tx.manager.findOne(SolvedCase, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!solved?.creditedUnitIds.some((unitId) => seesUnit(actor, unitId)))
    throw new NotFound('case');
  return solved;
}

import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Unit } from './unit.entity.js';

/** @throws {NotFound} alike for a code that no unit has and for another's */
export async function lockUnit(tx: Tx, actor: Actor, code: string): Promise<Unit> {
  const unit = await tx.manager.findOne(Unit, {
    where: { code },
    lock: { mode: 'pessimistic_write' },
  });
  if (!unit || !seesUnit(actor, unit.id)) throw new NotFound('unit');
  return unit;
}

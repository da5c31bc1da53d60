import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Neighbour } from '../neighbour.entity.js';

/** @throws {NotFound} alike for what does not exist and what another unit keeps */
export async function lockNeighbour(tx: Tx, actor: Actor, id: string): Promise<Neighbour> {
  const neighbour = await tx.manager.findOne(Neighbour, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!neighbour || !seesUnit(actor, neighbour.unitId)) throw new NotFound('neighbour');
  return neighbour;
}

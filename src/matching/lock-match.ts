import { seesUnit, type Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Match } from './match.entity.js';

/** Locks a match whose vehicle is held in the actor's sight. @throws {NotFound} */
export async function lockMatch(tx: Tx, actor: Actor, id: string): Promise<Match> {
  const match = await tx.manager.findOne(Match, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!match || !seesUnit(actor, match.unitId)) throw new NotFound('match');
  return match;
}

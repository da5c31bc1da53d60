import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Match } from '../match.entity.js';

/**
 * Locks a match whose vehicle is held in the actor's sight, after its vehicle and its report: whoever proposes rivals
 * waits for the decision.
 *
 * @throws {NotFound}
 */
export async function lockMatch(tx: Tx, actor: Actor, id: string): Promise<Match> {
  const pair = await tx.manager.findOneBy(Match, { id });
  if (!pair || !seesUnit(actor, pair.unitId)) throw new NotFound('match');
  await tx.query('SELECT 1 FROM recovered_vehicle WHERE id = $1 FOR UPDATE', [pair.vehicleId]);
  await tx.query('SELECT 1 FROM theft_report WHERE id = $1 FOR UPDATE', [pair.reportId]);
  return tx.manager.findOneOrFail(Match, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

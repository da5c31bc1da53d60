import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import type { Import } from '../import.entity.js';

/**
 * Rule 34: a list's rows are accepted by who wrote them. Whoever changes them, or what their columns mean, answers for all
 * of the list from then on.
 */
export function answerFor(tx: Tx, actor: Actor, it: Import): void {
  if (it.answeredForBy === actor.id) return;
  tx.send('UPDATE import SET answered_for_by = $2, answered_for_by_name = $3 WHERE id = $1', [
    it.id,
    actor.id,
    actor.name,
  ]);
}

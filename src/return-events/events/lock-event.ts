import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { ReturnEvent } from './return-event.entity.js';

/**
 * Locks one event, before its appointments: whoever gives out its times waits in one line.
 *
 * @throws {NotFound}
 */
export async function lockEvent(tx: Tx, actor: Actor, id: string): Promise<ReturnEvent> {
  const event = await tx.manager.findOne(ReturnEvent, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  const maySee = event && (actor.kind === 'public' || seesUnit(actor, event.unitId));
  if (!maySee) throw new NotFound('return event');
  return event;
}

import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Contact } from './contact.entity.js';

/** @throws {NotFound} alike for what does not exist and what another unit holds */
export async function lockContact(tx: Tx, actor: Actor, id: string): Promise<Contact> {
  const contact = await tx.manager.findOne(Contact, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!contact || !seesUnit(actor, contact.unitId)) throw new NotFound('contact');
  return contact;
}

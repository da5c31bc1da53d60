import { seesUnit, type Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { NotPreviewed } from './import.errors.js';
import { assertMayImport } from './import.policy.js';
import { Import } from './import.entity.js';

/** Locks one import: who holds it is the one who takes it further. */
export async function lockImport(tx: Tx, id: string): Promise<Import | null> {
  return tx.manager.findOne(Import, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Locks one that waits for somebody's word. @throws {NotFound | NotPreviewed} */
export async function lockPreviewed(tx: Tx, actor: Actor, id: string): Promise<Import> {
  const it = await lockImport(tx, id);
  if (!it || !seesUnit(actor, it.unitId)) throw new NotFound('import');
  assertMayImport(actor, it.kind);
  if (it.status !== 'previewed') throw new NotPreviewed(it.status);
  return it;
}

import type { Tx } from '../platform/database/index.js';
import { Import } from './import.entity.js';

/** Locks one import: who holds it is the one who takes it further. */
export async function lockImport(tx: Tx, id: string): Promise<Import | null> {
  return tx.manager.findOne(Import, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

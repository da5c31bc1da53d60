import type { Tx } from '../../platform/database/index.js';
import { HasLeft } from './leaving.errors.js';

/**
 * For whoever puts work into somebody's hands: first in the transaction, before any other lock. Whoever leaves or moves
 * holds the account's row, so one of the two waits for the other: what was given first is found by the leaving, and
 * who left first is given nothing any more.
 *
 * @throws {HasLeft}
 */
export async function assertStillHere(
  tx: Tx,
  staffIds: (string | null | undefined)[],
): Promise<void> {
  const ids = [...new Set(staffIds.filter((id) => id))];
  if (ids.length === 0) return;
  const here = await tx.query(
    'SELECT 1 FROM staff WHERE id = ANY($1) AND left_at IS NULL ORDER BY id FOR KEY SHARE',
    [ids],
  );
  if (here.length < ids.length) throw new HasLeft();
}

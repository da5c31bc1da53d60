import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';

/** @throws {NotFound} */
export async function claimOf(tx: Tx, appointmentId: string): Promise<string> {
  const [row] = await tx.query<{ claim_id: string }>(
    'SELECT claim_id FROM appointment WHERE id = $1',
    [appointmentId],
  );
  if (!row) throw new NotFound('appointment');
  return row.claim_id;
}

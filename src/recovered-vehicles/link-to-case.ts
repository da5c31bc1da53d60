import type { Tx } from '../platform/database/index.js';

/** Says which solved case a locked vehicle belongs to. Its own case number stays, if it brought one. */
export async function linkToCase(
  tx: Tx,
  vehicleId: string,
  { id, caseNumber }: { id: string; caseNumber: string },
): Promise<void> {
  await tx.query(
    `UPDATE recovered_vehicle SET case_id = $2, case_number = coalesce(case_number, $3), version = version + 1
     WHERE id = $1`,
    [vehicleId, id, caseNumber],
  );
}

/** Takes a locked vehicle out of its case again. @param caseNumber what it had brought itself */
export async function unlinkFromCase(
  tx: Tx,
  vehicleId: string,
  caseNumber: string | null,
): Promise<void> {
  await tx.query(
    'UPDATE recovered_vehicle SET case_id = NULL, case_number = $2, version = version + 1 WHERE id = $1',
    [vehicleId, caseNumber],
  );
}

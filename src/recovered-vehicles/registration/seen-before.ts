import type { ReadIdentifier, VehiclePart } from '../../identifiers/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Warning } from '../../theft-reports/index.js';

export interface SeenBefore {
  warnings: Warning[];
  /** the latest earlier recovery that ended in a return: it was stolen again */
  previousVehicleId: string | null;
}

/**
 * Looks for the same vehicle registered before, by any number but the battery's, which is swapped too often; for the same
 * part among parts, by its number. One still in custody is a likely duplicate; one that went back was stolen again and is
 * a new record, linked to the old.
 */
export async function seenBefore(
  tx: Pick<Tx, 'query'>,
  identifiers: ReadIdentifier[],
  part: VehiclePart | null,
  exceptId: string | null = null,
): Promise<SeenBefore> {
  const numbers = identifiers.flatMap(({ kind, normalised }) =>
    normalised && (part || kind !== 'battery') ? [normalised] : [],
  );
  const rows = await tx.query<{ id: string; label: string; status: string }>(
    `SELECT DISTINCT vehicle.id, label, status FROM recovered_vehicle_identifier
       JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id
     WHERE normalised = ANY($1::text[]) AND (part IS NOT NULL) = $3 AND (part IS NOT NULL OR kind <> 'battery')
       AND vehicle.id IS DISTINCT FROM $2 AND status <> 'merged'
     ORDER BY vehicle.id DESC LIMIT 5`,
    [numbers, exceptId, part !== null],
  );
  const wentBack = rows.find(({ status }) => status === 'returned' || status === 'released');
  return {
    previousVehicleId: wentBack?.id ?? null,
    warnings: rows.map(({ id, label, status }) =>
      id === wentBack?.id || status === 'returned' || status === 'released'
        ? {
            code: 'recovered-before',
            message: `${label} 曾追回并已离开保管，可能再次被盗。`,
            reference: label,
          }
        : {
            code: 'likely-duplicate',
            message: `可能与 ${label} 是同一${part ? '件部件' : '辆车'}（识别号相同）。`,
            reference: label,
          },
    ),
  };
}

import { seesUnit, type Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { NotFound, StaleVersion } from '../platform/errors/domain-error.js';
import { lockRecoveredVehicle } from '../recovered-vehicles/index.js';
import { Claim } from './claim.entity.js';

/**
 * Locks one claim that the actor may see, and before it its vehicle: everything about one vehicle waits in one line,
 * so that an approval can't cross a correction, nor one desk another.
 *
 * @param version what the caller read (If-Match); undefined takes whatever is there
 * @throws {NotFound | StaleVersion}
 */
export async function lockClaim(tx: Tx, actor: Actor, id: string, version?: number) {
  const [known] = await tx.query<{ vehicle_id: string; unit_id: string }>(
    'SELECT vehicle_id, unit_id FROM claim WHERE id = $1',
    [id],
  );
  if (!known || !seesUnit(actor, known.unit_id)) throw new NotFound('claim');
  const vehicle = await lockRecoveredVehicle(tx, actor, known.vehicle_id);
  const claim = await tx.manager.findOneOrFail(Claim, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (version !== undefined && version !== claim.version) throw new StaleVersion();
  return { claim, vehicle };
}

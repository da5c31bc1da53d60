import type { Actor } from '../platform/actor.js';
import type { UnitTree } from '../identity/index.js';
import type { Import } from './import.entity.js';

/** In whose name the rows are taken in: who answers for the list, in the unit for which it was sent and below. */
export async function actorOfImport(
  { answeredForBy, answeredForByName, unitId }: Import,
  units: UnitTree,
): Promise<Actor> {
  return {
    kind: 'staff',
    id: answeredForBy,
    name: answeredForByName,
    roles: [],
    unitId,
    sees: await units.withBelow(unitId),
  };
}

/** In whose name they are taken back. */
export async function actorOfUndo(
  { undoneBy, undoneByName, unitId }: Import,
  units: UnitTree,
): Promise<Actor> {
  const sees = await units.withBelow(unitId);
  return { kind: 'staff', id: undoneBy, name: undoneByName!, roles: [], unitId, sees };
}

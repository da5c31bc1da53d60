import type { Actor } from '../platform/actor.js';
import type { Import } from './import.entity.js';

/** In whose name the rows are taken in: who sent the list, in the unit for which they sent it. */
export function actorOfImport({ answeredForBy, answeredForByName, unitId }: Import): Actor {
  return {
    kind: 'staff',
    id: answeredForBy,
    name: answeredForByName,
    roles: [],
    unitId,
    sees: [unitId],
  };
}

/** In whose name they are taken back. */
export function actorOfUndo({ undoneBy, undoneByName, unitId }: Import): Actor {
  return { kind: 'staff', id: undoneBy, name: undoneByName!, roles: [], unitId, sees: [unitId] };
}

/** Who acts. A use case takes it as its first argument; nothing is done by nobody. */
export interface Actor {
  readonly kind: 'staff' | 'system' | 'public';
  /** staff id; null for the system and the public */
  readonly id: string | null;
  /** how the audit trail names them: a username, `system`, `public` */
  readonly name: string;
  readonly roles: readonly string[];
  readonly unitId: string | null;
  /** ids of the units whose rows they see; `city` sees all */
  readonly sees: 'city' | readonly string[];
  readonly requestId?: string;
}

export const systemActor: Actor = {
  kind: 'system',
  id: null,
  name: 'system',
  roles: [],
  unitId: null,
  sees: 'city',
};

export const publicActor: Actor = { ...systemActor, kind: 'public', name: 'public', sees: [] };

/** Whether a row of `unitId` is in sight: own unit and below, or the whole city. */
export function seesUnit(actor: Actor, unitId: string): boolean {
  return actor.sees === 'city' || actor.sees.includes(unitId);
}

/** As a query parameter: null means the whole city (`$n::uuid[] IS NULL OR unit_id = ANY($n)`). */
export function visibleUnits(actor: Actor): string[] | null {
  return actor.sees === 'city' ? null : [...actor.sees];
}

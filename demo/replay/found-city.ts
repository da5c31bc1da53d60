import { FoundUnit, HireStaff } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { staff } from '../plan/city/staff.js';
import { cityUnits } from '../plan/city/units.js';
import { Dice } from '../plan/dice.js';
import { peopleBlocks, Registry } from '../plan/things/people.js';
import type { Stage } from './stage.js';

/** The units and their people. Nobody has a password yet: the demo's nine users get theirs at every start. */
export async function foundCity(stage: Stage, seed: string): Promise<void> {
  const registry = new Registry(Dice.of(`${seed}/staff`), peopleBlocks.staff);
  for (const unit of cityUnits) await stage.use(FoundUnit).execute(systemActor, unit);
  for (const { username, unitCode, roles } of staff) {
    const person = registry.person('weidu');
    await stage.use(HireStaff).execute(systemActor, { username, unitCode, roles, person });
  }
}

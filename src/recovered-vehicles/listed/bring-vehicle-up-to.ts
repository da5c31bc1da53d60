import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { lockRecoveredVehicle } from '../lock-recovered-vehicle.js';
import { CompleteRegistration, type Completion } from '../registration/complete-registration.js';
import type { NewRecoveredVehicle } from '../registration/new-recovered-vehicle.js';
import { numbersOfVehicle, vehicleBefore } from './vehicle-before.js';

/** A known vehicle as a list says: completed and corrected by the rules of one. What the list leaves blank stays. */
@Injectable()
export class BringVehicleUpTo {
  constructor(private readonly complete: CompleteRegistration) {}

  /** Refuses before it writes. @throws {InvalidInput} `label-stays` and what {@link CompleteRegistration} throws */
  async within(tx: Tx, actor: Actor, id: string, listed: NewRecoveredVehicle) {
    const vehicle = await lockRecoveredVehicle(tx, actor, id);
    const { label, identifiers: given, ...said } = listed;
    if (label && label !== vehicle.label) {
      throw new InvalidInput('label-stays', 'This vehicle bears another label.', {
        field: 'label',
        whatToDo: 'Read the label on the vehicle again.',
      });
    }
    const before = await vehicleBefore(tx, vehicle);
    const completion: Completion = Object.fromEntries(
      Object.entries(said).filter(([, it]) => it !== undefined),
    );
    const identifiers = await this.numbers(tx, id, given);
    const completed = await this.complete.within(tx, actor, id, {
      ...completion,
      ...(identifiers && { identifiers }),
    });
    return { ...completed, before };
  }

  /** A number of a kind that the list does not have stays. @returns undefined when they are the same */
  private async numbers(tx: Tx, id: string, given: NewRecoveredVehicle['identifiers']) {
    const kept = await numbersOfVehicle(tx, id);
    const news = given.filter(
      ({ kind, value }) => !kept.some((it) => it.kind === kind && it.value === value),
    );
    if (news.length === 0) return undefined;
    const kinds = new Set(given.map(({ kind }) => kind));
    return [...given, ...kept.filter(({ kind }) => !kinds.has(kind))];
  }
}

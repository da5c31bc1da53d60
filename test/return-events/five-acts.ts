import { randomUUID } from 'node:crypto';
import { StaffDirectory, type Role } from '../../src/identity/index.js';
import { CheckIn, HandOverVehicle } from '../../src/return-events/index.js';
import { citizenId } from '../factories/citizen-id.js';
import type { ClaimedVehicle } from '../factories/claimed-vehicle.js';
import { hire } from '../factories/staff.js';
import type { TestApp } from '../support/app.js';
import { eventDay, eventWithOwners, handOverBody } from './support.js';

/** May do each of the five acts of rule 34: who does which is for a test to say. */
export const everything: Role[] = ['squad-officer', 'desk-officer', 'approver'];
export const people = ['one', 'two', 'three', 'four', 'five'];

export async function hirePeople(test: TestApp): Promise<void> {
  for (const [index, name] of people.entries())
    await hire(test, name, everything, { idNumber: citizenId(700 + index) });
}

/** The owner comes, and officers hand over, at several desks at once or in turn. @returns `released`, or why not, of each */
export async function handOverAt(
  test: TestApp,
  claimed: Pick<ClaimedVehicle, 'label' | 'owner'>,
  desks: string[],
  how: 'at once' | 'in turn' = 'at once',
): Promise<string[]> {
  const actorOf = (username: string) => test.get(StaffDirectory).actorNamed(username);
  const eventId = await eventWithOwners(test);
  test.clock.set(`${eventDay}T09:10:00+08:00`);
  const { id: appointmentId } = await test
    .get(CheckIn)
    .execute(await actorOf(desks[0]!), eventId, { id: randomUUID(), label: claimed.label });
  const tryAt = async (desk: string) => {
    const body = handOverBody({ ...claimed, appointmentId }) as never;
    return test
      .get(HandOverVehicle)
      .execute(await actorOf(desk), body)
      .then(
        () => 'released',
        (error: { code: string }) => error.code,
      );
  };
  if (how === 'at once') return Promise.all(desks.map(tryAt));
  const outcomes: string[] = [];
  for (const desk of desks) outcomes.push(await tryAt(desk));
  return outcomes;
}

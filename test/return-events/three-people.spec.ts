import { randomUUID } from 'node:crypto';
import { StaffDirectory, type Role } from '../../src/identity/index.js';
import { CheckIn, HandOverVehicle } from '../../src/return-events/index.js';
import { approvedClaim } from '../factories/claimed-vehicle.js';
import { hire } from '../factories/staff.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventDay, eventWithOwners, handOverBody, ownId } from './support.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

describe('rule 34: two people never bring one vehicle home, whoever does what', () => {
  const everything: Role[] = ['squad-officer', 'desk-officer', 'approver'];
  beforeAll(async () => {
    await hire(test, 'one', everything);
    await hire(test, 'two', everything);
  });

  // Rule 8 keeps concluding and approving apart, so these are all the sharings two can try.
  const sharings = [true, false].flatMap((accepts) =>
    [true, false].flatMap((confirms) =>
      [true, false].map((hands) => ({ accepts, confirms, hands })),
    ),
  );
  const who = (isOne: boolean) => (isOne ? 'one' : 'two');

  it.each(sharings)('accepting, confirming and handing over by the first: %j', async (sharing) => {
    test.clock.set('2022-08-11T01:00:00Z');
    const claimed = await approvedClaim(test, {
      owner: { idNumber: ownId },
      cast: {
        accepts: who(sharing.accepts),
        confirms: who(sharing.confirms),
        concludes: 'one',
        approves: 'two',
      },
    });
    const eventId = await eventWithOwners(test);
    test.clock.set(`${eventDay}T09:10:00+08:00`);
    const actor = await test.get(StaffDirectory).actorNamed(who(sharing.hands));
    const { id: appointmentId } = await test
      .get(CheckIn)
      .execute(actor, eventId, { id: randomUUID(), label: claimed.label });
    const body = handOverBody({ ...claimed, appointmentId }) as never;
    await expect(test.get(HandOverVehicle).execute(actor, body)).rejects.toMatchObject({
      code: 'too-few-people',
      details: { rule: 34 },
    });
    const third = await test.get(StaffDirectory).actorNamed('desk');
    await expect(test.get(HandOverVehicle).execute(third, body)).resolves.toMatchObject({
      vehicleLabel: claimed.label,
    });
  });
});

import { AssignOwners, PlanReturnEvent } from '../../src/return-events/index.js';
import { StaffDirectory } from '../../src/identity/index.js';
import type { TestApp } from '../support/app.js';

export const eventDay = '2022-09-08';

/** Nine to eleven in the sub-bureau's yard, with room for 48. */
export function eventBody(given: Record<string, unknown> = {}) {
  return {
    name: '集中退赃大会',
    venue: '魏都分局大院',
    day: eventDay,
    from: '09:00',
    until: '11:00',
    minutesEach: 5,
    desks: 2,
    bayPrefix: 'A-',
    ...given,
  };
}

/** An event with everyone who waits assigned to it. */
export async function eventWithOwners(test: TestApp, given: Record<string, unknown> = {}) {
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  const { id } = await test.get(PlanReturnEvent).execute(squad, eventBody(given));
  await test.get(AssignOwners).execute(squad, id);
  return id;
}

export async function appointmentOf(test: TestApp, claimId: string): Promise<string> {
  const [row] = await test.database.query<{ id: string }>(
    'SELECT id FROM appointment WHERE claim_id = $1 ORDER BY id DESC LIMIT 1',
    [claimId],
  );
  return row!.id;
}

export async function noticesTo(test: TestApp, appointmentId: string) {
  return test.database.query<{ kind: string; status: string; same_as: string }>(
    `SELECT kind, status, same_as FROM notice WHERE subject_id = $1 ORDER BY created_at, id`,
    [appointmentId],
  );
}

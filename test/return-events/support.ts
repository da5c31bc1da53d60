import { randomUUID } from 'node:crypto';
import { StaffDirectory } from '../../src/identity/index.js';
import { AssignOwners, InviteOwners, PlanReturnEvent } from '../../src/return-events/index.js';
import { approvedClaim, type ClaimedVehicle, type Given } from '../factories/claimed-vehicle.js';
import type { Client, TestApp } from '../support/app.js';

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

export async function noticeKinds(test: TestApp, appointmentId: string): Promise<string[]> {
  return (await noticesTo(test, appointmentId)).map(({ kind }) => kind);
}

export async function appointmentStatus(test: TestApp, appointmentId: string) {
  const [row] = await test.database.query<{ status: string }>(
    'SELECT status FROM appointment WHERE id = $1',
    [appointmentId],
  );
  return row!.status;
}

/** An approved claim whose owner was invited. */
export async function invitedOwner(test: TestApp) {
  const { claimId } = await approvedClaim(test);
  const eventId = await eventWithOwners(test);
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  await test.get(InviteOwners).execute(squad, eventId);
  return { eventId, appointmentId: await appointmentOf(test, claimId), claimId };
}

/** Begins again on 11 August with nobody waiting. */
export async function startOver(test: TestApp): Promise<void> {
  test.clock.set('2022-08-11T01:00:00Z');
  await test.database.query(`UPDATE claim SET status = 'withdrawn'`);
  await test.database.query(`UPDATE appointment SET status = 'cancelled'`);
}

export const ownId = '411002190001010017';

export interface ArrivedOwner extends ClaimedVehicle {
  eventId: string;
  appointmentId: string;
  /** signed in at the time of the event, like the approver */
  desk: Client;
  approver: Client;
}

/** An approved claim whose owner has come to the event. */
export async function arrivedOwner(
  test: TestApp,
  given: Given = {},
  approve = approvedClaim,
): Promise<ArrivedOwner> {
  test.clock.set('2022-08-11T01:00:00Z');
  const claimed = await approve(test, { ...given, owner: { idNumber: ownId, ...given.owner } });
  const eventId = await eventWithOwners(test);
  test.clock.set(`${eventDay}T09:10:00+08:00`);
  const [desk, approver] = [await test.as('desk'), await test.as('approver')];
  const checkedIn = await desk.post(`/api/v1/return-events/${eventId}/check-ins`, {
    id: randomUUID(),
    reference: claimed.reference,
  });
  if (checkedIn.status !== 201) throw new Error(checkedIn.text);
  return { ...claimed, eventId, appointmentId: checkedIn.body.id, desk, approver };
}

/** What the desk sends when the owner themselves stand there with their ID. */
export function handOverBody(
  it: Pick<ArrivedOwner, 'appointmentId' | 'label' | 'owner'>,
  given: object = {},
) {
  return {
    id: randomUUID(),
    appointmentId: it.appointmentId,
    vehicleLabel: it.label,
    recipient: { kind: 'owner', name: it.owner.name, idNumber: ownId },
    condition: '与登记一致',
    keysNote: '无钥匙',
    ...given,
  };
}

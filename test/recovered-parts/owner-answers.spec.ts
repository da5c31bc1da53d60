import { randomUUID } from 'node:crypto';
import { StaffDirectory } from '../../src/identity/index.js';
import { PublicGate } from '../../src/public-gate/index.js';
import { InviteOwners } from '../../src/return-events/index.js';
import { approveClaim } from '../factories/claimed-vehicle.js';
import { openBrowser, type Browser } from '../public-site/support/browser.js';
import { codeSentTo, follow } from '../public-site/support/victim.js';
import {
  appointmentOf,
  appointmentStatus,
  eventDay,
  eventWithOwners,
  handOverBody,
} from '../return-events/support.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { bothFound, type Found } from './support.js';

/** An owner whose vehicle and battery were both found answers for each on the web, as for a vehicle. */
let test: TestApp;
let serial = 0;

beforeAll(async () => {
  test = await startTestApp({ environment: { PUBLIC_REQUESTS_PER_MINUTE: '5000' } });
});

afterAll(() => test?.close());

interface Invited {
  vehicle: Found & { appointmentId: string };
  part: Found & { appointmentId: string };
  eventId: string;
  mobile: string;
  owner: Browser;
  /** the pages of the two claims */
  ofVehicle: string;
  ofPart: string;
}

/** Both approved and invited to one event, and the owner's phone has opened the report. */
async function bothInvited(): Promise<Invited> {
  serial += 1;
  const mobile = `138374005${String(serial).padStart(2, '0')}`;
  const { vehicle, part } = await bothFound(test, { phone: mobile });
  for (const it of [vehicle, part]) await approveClaim(test, it.claimId);
  const eventId = await eventWithOwners(test);
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  await test.get(InviteOwners).execute(squad, eventId);
  return {
    vehicle: { ...vehicle, appointmentId: await appointmentOf(test, vehicle.claimId) },
    part: { ...part, appointmentId: await appointmentOf(test, part.claimId) },
    eventId,
    mobile,
    owner: await follow(test, vehicle.reference, mobile),
    ofVehicle: `/claim/${vehicle.reference}`,
    ofPart: `/claim/${vehicle.reference}/parts/${part.claimId}`,
  };
}

const statusOf = (it: { appointmentId: string }) => appointmentStatus(test, it.appointmentId);

/** Everything that was handed in has been opened. */
const allOpened = () =>
  eventually(async () => {
    const waiting = await test.database.query(
      `SELECT FROM public_inbox WHERE opened_at IS NULL AND kind = 'claim-answer'`,
    );
    expect(waiting).toEqual([]);
  });

async function answersHandedIn(): Promise<number> {
  const [row] = await test.database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM public_inbox WHERE kind = 'claim-answer'`,
  );
  return row!.count;
}

it('each is named for what it is, has a time and a pass of its own, and leads to the other', async () => {
  const { owner, vehicle, part, ofVehicle, ofPart } = await bothInvited();
  const status = await owner.open(`/status/${vehicle.reference}`);
  expect(status.html).toContain(`href="${ofVehicle}"`);
  expect(status.html).toContain(`href="${ofPart}">看领取电池的时间和地点`);
  const shown = await owner.open(ofPart);
  expect(shown.heading).toBe('您的电池找到了');
  for (const word of ['我来领电池', '9月8日', '可能较重', `href="${ofVehicle}">车：`])
    expect(shown.html).toContain(word);
  expect(shown.html).not.toMatch(/领车凭证|车钥匙|领车不收/);
  expect((await owner.open(ofVehicle)).html).toContain(`href="${ofPart}">电池：`);
  await owner.send(`${ofPart}/accept`);
  await owner.send(`${ofVehicle}/accept`);
  await allOpened();
  expect([await statusOf(vehicle), await statusOf(part)]).toEqual(['booked', 'booked']);
  const passes = [await owner.open(`${ofVehicle}/pass`), await owner.open(`${ofPart}/pass`)];
  expect(passes.map(({ heading }) => heading)).toEqual(['领车凭证', '领取电池的凭证']);
  const codes = passes.map(({ html }) => /PZ-[0-9A-Z-]{9}/.exec(html)![0]);
  expect(new Set(codes).size).toBe(2);
  expect(passes[0]!.html).toContain(`href="${ofPart}/pass"`);
  const calendar = await owner.open(`${ofPart}/pass/calendar.ics`);
  expect(calendar.html).toContain('SUMMARY:领取电池：带身份证');
});

it('an answer is about what it was given for: another time, somebody else, not this time', async () => {
  const { owner, vehicle, part, ofPart } = await bothInvited();
  const days = await owner.open(`${ofPart}/day`);
  const slot = /name="slot" value="([^"]+)"/.exec(days.html)![1]!;
  await owner.send(`${ofPart}/day`, { slot });
  await allOpened();
  // Both had one time; the vehicle's is there to go back to, and says so.
  expect((await owner.open(`${ofPart}/day`)).html).toContain('和领车同一时间');
  await owner.send(`${ofPart}/agent`, { agentName: '王浩', agentPhone: '13837400022' });
  await allOpened();
  const rows = await test.database.query(
    `SELECT status, agent_id IS NOT NULL AS agent, slot_id = $2 AS moved FROM appointment
     WHERE report_id = $1 ORDER BY vehicle_id = $3`,
    [vehicle.reportId, slot, part.vehicleId],
  );
  expect(rows).toEqual([
    { status: 'invited', agent: false, moved: false },
    { status: 'booked', agent: true, moved: true },
  ]);
  const mandate = await owner.open(`${ofPart}/mandate`);
  expect(mandate.html).toContain('追回的电池一件');
  await owner.send(`${ofPart}/decline`);
  await allOpened();
  expect([await statusOf(vehicle), await statusOf(part)]).toEqual(['invited', 'declined']);
  expect((await owner.open(`/status/${vehicle.reference}`)).html).toContain('您说过这次来不了');
});

it('a double click and a second tab do nothing twice, and are shown how it stands', async () => {
  const { owner, part, ofPart } = await bothInvited();
  await Promise.all([owner.send(`${ofPart}/accept`), owner.send(`${ofPart}/accept`)]);
  await allOpened();
  const booked = await test.database.query(
    `SELECT FROM audit_entry WHERE action = 'appointment-booked' AND subject_id = $1`,
    [part.appointmentId],
  );
  expect(booked).toHaveLength(1);
  await owner.send(`${ofPart}/decline`);
  await allOpened();
  const before = await answersHandedIn();
  for (const way of ['accept', 'day', 'agent', 'not-mine']) {
    const late = await owner.send(`${ofPart}/${way}`, { slot: randomUUID() });
    expect(late.path).toBe(ofPart);
    expect(late.html).toContain('这次不来领电池');
  }
  expect(await answersHandedIn()).toBe(before);
  expect(await statusOf(part)).toBe('declined');
});

it('says that the battery is not theirs: its claim goes and the vehicle’s stays', async () => {
  const { owner, vehicle, part, ofVehicle, ofPart } = await bothInvited();
  const told = await owner.send(`${ofPart}/not-mine`, { difference: '我的是铅酸的' });
  expect(told.path).toBe(`/status/${vehicle.reference}?told=part-not-mine`);
  expect(told.html).toContain('找到的部件不是您的');
  await allOpened();
  const claims = await test.database.query(
    'SELECT status FROM claim WHERE report_id = $1 ORDER BY id = $2',
    [vehicle.reportId, part.claimId],
  );
  expect(claims).toEqual([{ status: 'approved' }, { status: 'withdrawn' }]);
  expect((await owner.open(ofPart)).status).toBe(404);
  expect((await owner.send(`${ofPart}/accept`)).path).toBe(`/status/${vehicle.reference}`);
  expect((await owner.open(ofVehicle)).html).toContain('我来领');
});

it('rule 17: what was handed over is answered for no more', async () => {
  const { owner, vehicle, part, ofPart, eventId } = await bothInvited();
  await owner.send(`${ofPart}/accept`);
  await allOpened();
  const code = /PZ-[0-9A-Z-]{9}/.exec((await owner.open(`${ofPart}/pass`)).html)![0];
  test.clock.set(`${eventDay}T09:10:00+08:00`);
  const desk = await test.as('desk');
  const arrival = { id: randomUUID(), pass: code };
  const arrived = await desk.post(`/api/v1/return-events/${eventId}/check-ins`, arrival);
  expect(arrived.body).toMatchObject({ id: part.appointmentId });
  const later = await follow(test, vehicle.reference, vehicle.owner.phone);
  expect((await later.open(ofPart)).html).toContain('您已到场登记');
  const done = await desk.post('/api/v1/hand-overs', handOverBody(part));
  expect(done).toMatchObject({ status: 201 });
  const shown = await later.open(`${ofPart}?told=accept`);
  expect(shown.html).toContain('电池已经领回');
  expect(shown.html).not.toMatch(/<form[^>]*accept|\/pass"/);
  const before = await answersHandedIn();
  expect((await later.send(`${ofPart}/decline`)).path).toBe(ofPart);
  expect(await answersHandedIn()).toBe(before);
});

it('nobody answers for another’s battery, and a phone code opens it for two hours', async () => {
  const mine = await bothInvited();
  const theirs = await bothInvited();
  const strange = `/claim/${theirs.vehicle.reference}/parts/${mine.part.claimId}`;
  expect((await theirs.owner.open(strange)).status).toBe(404);
  expect((await theirs.owner.open(mine.ofPart)).status).toBe(403);
  expect((await openBrowser(test.app).open(mine.ofPart)).status).toBe(403);
  // What the open side hands in is looked at again inside.
  const challenge = await passedChallenge(theirs);
  await test.get(PublicGate).answerClaim(challenge, {
    reference: theirs.vehicle.reference,
    claimId: mine.part.claimId,
    answer: 'decline',
  });
  await allOpened();
  expect(await statusOf(mine.part)).toBe('invited');
  test.clock.advance(2 * 3_600_000 + 60_000);
  expect((await theirs.owner.send(`${theirs.ofPart}/accept`)).status).toBe(403);
  expect(await statusOf(theirs.part)).toBe('invited');
});

async function passedChallenge({ vehicle: { reference }, mobile }: Invited): Promise<string> {
  const gate = test.get(PublicGate);
  test.clock.advance(60_000);
  const asked = { purpose: 'follow-report', phone: mobile, reference, language: 'zh-CN' } as const;
  const { challengeId } = await gate.requestPhoneCode(asked);
  const code = await codeSentTo(test, mobile, test.clock.now());
  expect(await gate.tryPhoneCode(challengeId, code)).toBe('right');
  return challengeId;
}

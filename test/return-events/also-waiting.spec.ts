import { randomUUID } from 'node:crypto';
import type { PersonDetails } from '../../src/people/index.js';
import { approveClaim, approvedClaim, submittedClaim } from '../factories/claimed-vehicle.js';
import { bothFound } from '../recovered-parts/support.js';
import { startTestApp, type Answer, type Client, type TestApp } from '../support/app.js';
import { eventDay, eventWithOwners, handOverBody, ownId, startOver } from './support.js';

/** What else waits for the owner who stands at the desk is named with the first thing, and with its hand-over. */
let test: TestApp;
let desk: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

beforeEach(() => startOver(test));

interface Beside {
  standing: string;
  vehicle: { label: string; part: string | null; storagePlace: string };
  missing: { rule: number }[];
  event: { day: string } | null;
}

/** Everybody who waits has a time, and the day has come. */
async function theDay(given: Record<string, unknown> = {}) {
  const eventId = await eventWithOwners(test, given);
  return comeTo(eventId);
}

async function comeTo(eventId: string) {
  test.clock.set(`${eventDay}T09:10:00+08:00`);
  desk = await test.as('desk');
  const checkIn = (label: string) =>
    desk.post(`/api/v1/return-events/${eventId}/check-ins`, { id: randomUUID(), label });
  return { eventId, checkIn };
}

const beside = ({ body }: Answer) =>
  (body.alsoWaiting as Beside[]).map(({ standing, vehicle }) => [standing, vehicle.label]);

const alike = (): PersonDetails => ({
  name: '李小满',
  phone: `1390374${serial()}`,
  idNumber: ownId,
});
let count = 0;
const serial = () => String((count += 1)).padStart(4, '0');

it('a vehicle and its battery: either names the other, until both are handed over, each once', async () => {
  const { vehicle, part } = await bothFound(test);
  for (const it of [vehicle, part]) await approveClaim(test, it.claimId);
  const { checkIn } = await theDay();
  const first = await checkIn(vehicle.label);
  expect(first.body.alsoWaiting).toMatchObject([
    {
      standing: 'ready',
      vehicle: { label: part.label, part: 'battery', storagePlace: 'A-01' },
      keptBy: '魏都分局',
      bay: expect.stringMatching(/^A-/),
      missing: [],
    },
  ]);
  const second = await checkIn(part.label);
  expect(beside(second)).toEqual([['arrived', vehicle.label]]);
  const body = handOverBody({ ...vehicle, appointmentId: first.body.id });
  const done = await desk.post('/api/v1/hand-overs', body);
  expect(beside(done)).toEqual([['arrived', part.label]]);
  const rest = handOverBody({ ...part, appointmentId: second.body.id });
  expect(beside(await desk.post('/api/v1/hand-overs', rest))).toEqual([]);
  // Said again, and looked at again: nothing is left, nothing is handed over twice.
  expect((await desk.post('/api/v1/hand-overs', body)).body).toEqual({
    ...done.body,
    alsoWaiting: [],
  });
  expect((await checkIn(part.label)).body).toMatchObject({
    code: 'already-handed-over',
    appointmentId: second.body.id,
  });
});

it('two vehicles of two reports: known by the ID number, or by name and phone', async () => {
  const owner = alike();
  const { idNumber: _, ...unproved } = owner;
  const vehicles = [
    await approvedClaim(test, { owner }),
    await approvedClaim(test, { owner: { ...owner, phone: `1390374${serial()}` } }),
    await approvedClaim(test, { owner: unproved }),
  ];
  const { checkIn } = await theDay();
  expect(beside(await checkIn(vehicles[0]!.label))).toEqual([
    ['ready', vehicles[1]!.label],
    ['ready', vehicles[2]!.label],
  ]);
});

it('nobody else’s: neither who shares the name, nor the phone, nor both under another ID number', async () => {
  const owner = alike();
  const mine = await approvedClaim(test, { owner });
  for (const other of [
    { ...owner, phone: `1390374${serial()}`, idNumber: '411002190001010025' },
    { name: '李小满', phone: `1390374${serial()}` },
    { name: '李大满', phone: owner.phone },
    { ...owner, idNumber: '411002190001010025' },
  ])
    await approvedClaim(test, { owner: other });
  const { checkIn } = await theDay();
  expect(beside(await checkIn(mine.label))).toEqual([]);
});

it('another sub-bureau’s is not named to who may not see it, and is to who may', async () => {
  const owner = alike();
  const [mine, theirs] = [
    await approvedClaim(test, { owner }),
    await approvedClaim(test, { owner }),
  ];
  await test.database.query(
    `UPDATE claim SET unit_id = (SELECT id FROM unit WHERE code = 'jianan') WHERE id = $1`,
    [theirs.claimId],
  );
  const { checkIn } = await theDay();
  const { body } = await checkIn(mine.label);
  expect(body.alsoWaiting).toEqual([]);
  const seen = await (await test.as('inspector')).get(`/api/v1/appointments/${body.id}`);
  expect(seen.body.alsoWaiting).toMatchObject([
    { standing: 'elsewhere', vehicle: { label: theirs.label }, keptBy: '建安分局' },
  ]);
});

it('says of each why it is not ready: not approved, in dispute, taken out, of another event', async () => {
  const owner = alike();
  const given = { owner };
  const [mine, disputed, out] = [
    await approvedClaim(test, given),
    await approvedClaim(test, given),
    await approvedClaim(test, given),
  ];
  const eventId = await eventWithOwners(test);
  const [submitted, later] = [await submittedClaim(test, given), await approvedClaim(test, given)];
  await test.database.query('UPDATE recovered_vehicle SET is_in_dispute = true WHERE id = $1', [
    disputed.vehicleId,
  ]);
  const taken = await (
    await test.as('custodian')
  ).post(`/api/v1/recovered-vehicles/${out.vehicleId}/custody/moves`, {
    kind: 'taken-out',
    toPlace: '鉴定中心',
    reason: '鉴定',
    condition: '完好',
    dueAt: '2022-10-01T00:00:00Z',
    approvedBy: 'approver',
  });
  expect(taken.status).toBe(201);
  await test.database.query(`UPDATE claim SET status = 'open' WHERE id = $1`, [submitted.claimId]);
  await eventWithOwners(test, { day: '2022-09-15' });
  await test.database.query(`UPDATE appointment SET status = 'declined' WHERE claim_id = $1`, [
    out.claimId,
  ]);
  await test.database.query(`UPDATE claim SET status = 'submitted' WHERE id = $1`, [
    submitted.claimId,
  ]);
  const { checkIn } = await comeTo(eventId);
  const { body } = await checkIn(mine.label);
  const found = body.alsoWaiting as Beside[];
  expect(
    found.map(({ standing, vehicle, missing, event }) => ({
      label: vehicle.label,
      standing,
      rules: missing.map(({ rule }) => rule),
      day: event?.day ?? null,
    })),
  ).toEqual([
    { label: disputed.label, standing: 'not-in-order', rules: [14], day: eventDay },
    { label: out.label, standing: 'elsewhere', rules: [], day: null },
    { label: submitted.label, standing: 'not-approved', rules: [8], day: null },
    { label: later.label, standing: 'other-event', rules: [], day: '2022-09-15' },
  ]);
  expect(JSON.stringify(found)).not.toContain(owner.name);
  // The owner stands here: what is expected next week may go with them today.
  expect(beside(await checkIn(later.label))).toContainEqual(['arrived', mine.label]);
});

it('who scans a pass a second time is led to the owner’s place, and to what else is theirs', async () => {
  const owner = alike();
  const [mine, other] = [
    await approvedClaim(test, { owner }),
    await approvedClaim(test, { owner }),
  ];
  const { checkIn } = await theDay();
  const { id } = (await checkIn(mine.label)).body as { id: string };
  const again = await checkIn(mine.label);
  expect(again.body).toMatchObject({ code: 'already-checked-in', appointmentId: id });
  const seen = await desk.get(`/api/v1/appointments/${id}`);
  expect(beside(seen)).toEqual([['ready', other.label]]);
  expect((await (await test.as('neighbour')).get(`/api/v1/appointments/${id}`)).status).toBe(404);
});

it('what is refused or withdrawn is not named', async () => {
  const owner = alike();
  const [mine, ...others] = [
    await approvedClaim(test, { owner }),
    await approvedClaim(test, { owner }),
    await approvedClaim(test, { owner }),
  ];
  const { checkIn } = await theDay();
  for (const [place, status] of ['refused', 'withdrawn'].entries())
    await test.database.query('UPDATE claim SET status = $2 WHERE id = $1', [
      others[place]!.claimId,
      status,
    ]);
  expect(beside(await checkIn(mine.label))).toEqual([]);
});

/** Long: one house, whose parts and vehicles go home and are counted in the end. */
import { randomUUID } from 'node:crypto';
import { StaffDirectory } from '../../src/identity/index.js';
import { ConfirmMatch, MatchingWorker } from '../../src/matching/index.js';
import {
  RegisterRecoveredVehicle,
  type NewRecoveredVehicle,
} from '../../src/recovered-vehicles/index.js';
import { approveClaim, proposedMatch } from '../factories/claimed-vehicle.js';
import { hire } from '../factories/staff.js';
import {
  appointmentOf,
  eventDay,
  eventWithOwners,
  handOverBody,
} from '../return-events/support.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { bothFound, type Found } from './support.js';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ works: false });
  await hire(test, 'desk2', ['desk-officer']);
});

afterAll(() => test.close());

/** Both approved, and their owner stands at the event. */
async function arrived() {
  const { vehicle, part, ...numbers } = await bothFound(test);
  for (const it of [vehicle, part]) await approveClaim(test, it.claimId);
  const eventId = await eventWithOwners(test);
  test.clock.set(`${eventDay}T09:10:00+08:00`);
  const [desk, desk2] = [await test.as('desk'), await test.as('desk2')];
  const checkIn = async (it: Found, by: object) => {
    const body = { id: randomUUID(), ...by };
    const answer = await desk.post(`/api/v1/return-events/${eventId}/check-ins`, body);
    expect(answer).toMatchObject({ status: 201 });
    return { ...it, appointmentId: answer.body.id as string };
  };
  return {
    // Two wait under one reference: the vehicle is meant, and the label says which.
    vehicle: await checkIn(vehicle, { reference: vehicle.reference }),
    part: await checkIn(part, { label: part.label }),
    desk,
    desk2,
    ...numbers,
  };
}

const handOver = async (desk: Client, it: Awaited<ReturnType<typeof arrived>>['part']) => {
  const done = await desk.post('/api/v1/hand-overs', handOverBody(it));
  expect(done).toMatchObject({ status: 201 });
  return done.body as { id: string; returnListNumber: string };
};

async function statuses({ reportId, vehicleId }: Found) {
  const [row] = await test.database.query<{ report: string; found: string }>(
    `SELECT report.status AS report, vehicle.status AS found FROM theft_report report, recovered_vehicle vehicle
     WHERE report.id = $1 AND vehicle.id = $2`,
    [reportId, vehicleId],
  );
  return row;
}

async function shownToOwner({ reference }: Found) {
  const [row] = await test.database.query<{ document: Record<string, unknown> }>(
    `SELECT document FROM public_status WHERE document ->> 'reference' = $1`,
    [reference],
  );
  return row!.document;
}

it('two desks at the same time hand over a vehicle and its battery, each with its own list', async () => {
  const { vehicle, part, desk, desk2 } = await arrived();
  expect(vehicle.appointmentId).toBe(await appointmentOf(test, vehicle.claimId));
  const [first, second] = await Promise.all([handOver(desk, vehicle), handOver(desk2, part)]);
  expect(first.returnListNumber).not.toBe(second.returnListNumber);
  expect(await statuses(vehicle)).toEqual({ report: 'returned', found: 'returned' });
  expect(await statuses(part)).toEqual({ report: 'returned', found: 'returned' });
  const told = await test.database.query<{ kind: string }>(
    `SELECT kind FROM notice WHERE subject_id = ANY($1) AND kind LIKE '%hand%' ORDER BY kind`,
    [[vehicle.claimId, part.claimId]],
  );
  expect(told.map(({ kind }) => kind)).toEqual(['hand-over-done', 'part-handed-over']);
});

it('rule 17: a battery handed over closes what waited for the battery, and nothing of the vehicle', async () => {
  const { vehicle, part, desk } = await arrived();
  const { id } = await handOver(desk, part);
  expect(await statuses(part)).toEqual({ report: 'matched', found: 'returned' });
  expect(await statuses(vehicle)).toEqual({ report: 'matched', found: 'matched' });
  const found = await test.database.query(
    `SELECT status FROM notice WHERE kind = 'vehicle-found' AND subject_id = $1`,
    [vehicle.reportId],
  );
  expect(found).toEqual([{ status: 'created' }]);
  const approver = await test.as('approver');
  const reversed = await approver.post(`/api/v1/hand-overs/${id}/reverse`, {
    reason: '发错',
    vehicleIsAtHand: true,
  });
  expect(reversed).toMatchObject({ status: 200 });
  expect(await statuses(part)).toEqual({ report: 'matched', found: 'matched' });
  await handOver(desk, vehicle);
  expect(await statuses(vehicle)).toEqual({ report: 'returned', found: 'returned' });
  expect((await statuses(part))!.found).toBe('matched');
});

describe('a vehicle that is back', () => {
  const find = async (given: Partial<NewRecoveredVehicle>) => {
    const squad = await test.get(StaffDirectory).actorNamed('squad');
    const { id } = await test.get(RegisterRecoveredVehicle).execute(squad, {
      vehicleType: 'e-bike',
      identifiers: [],
      recoveredAt: test.clock.now(),
      place: '旧货市场',
      secondOfficer: 'squad2',
      custodian: 'custodian',
      source: '破案追回',
      caseType: 'criminal',
      storagePlace: 'A-02',
      ...given,
    });
    await test.get(MatchingWorker).propose({ ids: [id] });
    return id;
  };

  const proposals = async (vehicleId: string) =>
    test.database.query<{ report_id: string }>(
      `SELECT report_id FROM match WHERE vehicle_id = $1 AND status = 'proposed'`,
      [vehicleId],
    );

  it('waits for the battery that did not come with it, and for nothing else', async () => {
    const { vehicle, own, taken, desk, part } = await arrived();
    await handOver(desk, vehicle);
    const undo = await test.as('squad2');
    const undone = await undo.post(`/api/v1/matches/${part.matchId}/undo`, { reason: '看错了' });
    expect(undone).toMatchObject({ status: 200 });
    test.clock.set('2022-10-08T01:00:00Z');
    expect(await proposals(await find({ part: 'battery', identifiers: [own] }))).toEqual([]);
    const frame = { kind: 'frame' as const, value: '175722599999999' };
    expect(await proposals(await find({ identifiers: [frame, taken] }))).toEqual([]);
    const later = await find({
      part: 'battery',
      identifiers: [{ ...taken, value: taken.value.replace(/.$/, '?') }],
    });
    expect(await proposals(later)).toEqual([{ report_id: vehicle.reportId }]);
    const squad2 = await test.get(StaffDirectory).actorNamed('squad2');
    await test.get(ConfirmMatch).execute(squad2, await proposedMatch(test, later));
    expect(await statuses({ ...vehicle, vehicleId: later })).toEqual({
      report: 'returned',
      found: 'matched',
    });
    expect(await shownToOwner(vehicle)).toMatchObject({
      state: 'returned',
      parts: [{ part: 'battery', steps: [{ step: 'found' }] }],
    });
  });
});

it('rule 33: the owner sees the battery beside the vehicle once an officer has confirmed it', async () => {
  const { vehicle, part } = await bothFound(test);
  const before = await shownToOwner(vehicle);
  expect(before).toMatchObject({ state: 'open', claim: { id: vehicle.claimId } });
  const steps = [{ step: 'found', at: '2022-08-11T01:00:00.000Z' }];
  expect(before['parts']).toEqual([{ part: 'battery', steps, claim: { id: part.claimId } }]);
  await approveClaim(test, part.claimId);
  const eventId = await eventWithOwners(test);
  const squad = await test.as('squad');
  expect((await squad.post(`/api/v1/return-events/${eventId}/invite`, {})).status).toBe(200);
  const { parts, steps: ofVehicle } = await shownToOwner(vehicle);
  expect(parts).toMatchObject([
    {
      steps: [{ step: 'found' }, { step: 'approval' }, { step: 'ready' }],
      claim: { appointment: { venue: '魏都分局大院', status: 'invited' } },
    },
  ]);
  expect(ofVehicle).not.toContainEqual(expect.objectContaining({ step: 'ready' }));
});

describe('counted', () => {
  const counts = async () => {
    const url = '/api/v1/recovery-counts?unit=weidu&from=2022-08-01&to=2022-12-01';
    return (await (await test.as('commander')).get(url)).body;
  };

  it('apart: the figures are a plain recount of what is there, and parts are in none of vehicles', async () => {
    test.clock.set('2022-11-01T01:00:00Z');
    const [recount] = await test.database.query<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE part IS NULL)::int AS vehicles, count(part)::int AS parts,
         count(*) FILTER (WHERE part IS NULL AND status IN ('matched', 'returned'))::int AS matched,
         count(part) FILTER (WHERE status IN ('matched', 'returned'))::int AS "partsMatched",
         count(*) FILTER (WHERE part IS NULL AND status = 'returned')::int AS returned,
         count(part) FILTER (WHERE status = 'returned')::int AS "partsReturned"
       FROM recovered_vehicle`,
    );
    expect(recount!['partsReturned']).toBeGreaterThan(0);
    const figures = await counts();
    expect(figures).toMatchObject({
      vehiclesRecovered: { total: recount!['vehicles'], eBike: recount!['vehicles'] },
      vehiclesMatched: recount!['matched'],
      vehiclesReturned: recount!['returned'],
      valueReturned: recount!['returned']! * 1_800,
      parts: {
        recovered: recount!['parts'],
        matched: recount!['partsMatched'],
        returned: recount!['partsReturned'],
        valueReturned: recount!['partsReturned']! * 1_800,
      },
    });
    const behind = async (figure: string) =>
      (
        await (
          await test.as('commander')
        ).get(
          `/api/v1/recovery-counts/records?unit=weidu&from=2022-08-01&to=2022-12-01&figure=${figure}`,
        )
      ).body.items.length as number;
    expect(await behind('partsRecovered')).toBe(figures.parts.recovered);
    expect(await behind('vehiclesRecovered')).toBe(figures.vehiclesRecovered.total);
  });

  it('a day with a battery and nothing else is a day without a result', async () => {
    test.clock.set('2022-11-20T01:00:00Z');
    const neighbour = await test.get(StaffDirectory).actorNamed('neighbour');
    const listed = async () =>
      (
        await (await test.as('inspector')).get('/api/v1/recovery-counts/zero-result?on=2022-11-20')
      ).body.units.map((it: { unit: string }) => it.unit) as string[];
    const register = (given: Partial<NewRecoveredVehicle>) =>
      test.get(RegisterRecoveredVehicle).execute(neighbour, {
        vehicleType: 'e-bike',
        identifiers: [],
        recoveredAt: test.clock.now(),
        place: '建安大道',
        ...given,
      });
    await register({ part: 'battery' });
    const before = await listed();
    await register({});
    expect(before).toContain('jianan');
    expect(await listed()).not.toContain('jianan');
  });
});

import { claimedVehicle } from '../factories/claimed-vehicle.js';
import { fullVehicleBody, recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { hire } from '../factories/staff.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let admin: Client;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  [admin, squad] = [await test.as('admin'), await test.as('squad')];
});
afterAll(() => test.close());

const leave = (username: string, successor?: string) =>
  admin.post(`/api/v1/staff/${username}/leave`, { reason: '退休', successor });
const transfer = (username: string, unitCode: string, successor?: string) =>
  admin.post(`/api/v1/staff/${username}/transfer`, { reason: '调动', unitCode, successor });

const register = async (body: object) => {
  const made = await squad.post('/api/v1/recovered-vehicles', body);
  if (made.status !== 201) throw new Error(made.text);
  return made.body.id as string;
};
const officersOf = async (id: string) => {
  const [row] = await test.database.query(
    `SELECT (SELECT username FROM staff WHERE id = handling_officer_id) AS handling,
       (SELECT username FROM staff WHERE id = second_officer_id) AS second,
       (SELECT username FROM staff WHERE id = custodian_id) AS custodian
     FROM recovered_vehicle WHERE id = $1`,
    [id],
  );
  return row;
};
const chainOf = async (id: string) =>
  (
    await test.database.query<{ it: string }>(
      `SELECT kind || ' ' || username AS it FROM custody_movement LEFT JOIN staff ON staff.id = holder_id
       WHERE vehicle_id = $1 ORDER BY seq`,
      [id],
    )
  ).map((row) => row.it);

describe('leaving', () => {
  it('ends the session at once, and nobody signs in any more', async () => {
    await hire(test, 'goes', ['commander']);
    const client = await test.as('goes');
    expect((await client.get('/api/v1/sessions/current')).status).toBe(200);
    expect((await leave('goes')).status).toBe(200);
    expect((await client.get('/api/v1/sessions/current')).status).toBe(401);
    await expect(test.as('goes')).rejects.toThrow('can’t sign in'.replace('’', "'"));
    const [session] = await test.database.query(
      `SELECT ended_at FROM staff_session JOIN staff ON staff.id = staff_id WHERE username = 'goes'`,
    );
    expect(session!['ended_at']).toEqual(test.clock.now());
    expect((await leave('goes')).status).toBe(404);
    expect((await admin.get('/api/v1/staff/goes')).body.leftAt).not.toBeNull();
  });

  it('is written into the trail of their unit', async () => {
    const rows = await test.database.query(
      `SELECT actor_name FROM audit_entry WHERE action = 'staff-left'`,
    );
    expect(rows).toEqual([{ actor_name: 'admin' }]);
  });

  it('nobody leaves with work in hand and without a successor, and the work is named', async () => {
    await hire(test, 'handler', ['squad-officer']);
    const id = await register(fullVehicleBody({ handlingOfficer: 'handler' }));
    const refused = await leave('handler');
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'successor-needed',
      work: [{ work: 'recovered vehicles', count: 1 }],
    });
    expect((await leave('handler', 'squad')).status).toBe(200);
    expect(await officersOf(id)).toEqual({
      handling: 'squad',
      second: 'squad2',
      custodian: 'custodian',
    });
  });

  it.each([
    ['themselves', 'unfit', 'successor-unfit'],
    ['nobody who works here', 'nobody-here', 'not-found'],
    ['one who would not see the work', 'neighbour', 'successor-unfit'],
    ['an administrator', 'admin2', 'successor-unfit'],
    ['the other officer of the vehicle', 'squad2', 'successor-unfit'],
    ['its custodian', 'custodian', 'successor-unfit'],
  ])('the successor is not %s', async (_, successor, code) => {
    const known = await test.database.query(`SELECT 1 FROM staff WHERE username = 'unfit'`);
    if (known.length === 0) {
      await hire(test, 'unfit', ['squad-officer']);
      await register(fullVehicleBody({ handlingOfficer: 'unfit' }));
    }
    const refused = await leave('unfit', successor);
    expect(refused.body.code).toBe(code);
    expect((await admin.get('/api/v1/staff/unfit')).body.leftAt).toBeNull();
  });

  it('what somebody did stays theirs: rule 34 goes on counting them', async () => {
    await hire(test, 'concluder', ['squad-officer', 'desk-officer']);
    const { matchId } = await claimedVehicle(test, { cast: { confirms: 'concluder' } });
    expect((await leave('concluder', 'squad')).status).toBe(200);
    const [match] = await test.database.query(
      `SELECT username FROM match JOIN staff ON staff.id = decided_by WHERE match.id = $1`,
      [matchId],
    );
    expect(match).toEqual({ username: 'concluder' });
  });

  it('what waits for a decision and was asked by or for them is cancelled', async () => {
    await hire(test, 'candidate', []);
    const asked = await admin.post('/api/v1/staff/candidate/role-changes', {
      grant: 'approver',
      reason: '工作需要',
    });
    await leave('candidate');
    const decided = await (
      await test.as('admin2')
    ).post(`/api/v1/role-changes/${asked.body.id}/approve`);
    expect(decided.status).toBe(404);
    const listed = await admin.get('/api/v1/role-changes?status=cancelled');
    expect(listed.body.items).toMatchObject([{ username: 'candidate' }]);
  });

  it('two who are each other’s successors at the same moment: one stays with the work', async () => {
    await hire(test, 'mutual-a', ['squad-officer']);
    await hire(test, 'mutual-b', ['squad-officer']);
    await register(recoveredVehicleBody({ handlingOfficer: 'mutual-a' }));
    await register(recoveredVehicleBody({ handlingOfficer: 'mutual-b' }));
    const both = await Promise.all([leave('mutual-a', 'mutual-b'), leave('mutual-b', 'mutual-a')]);
    expect(both.map((it) => it.status).toSorted((a, b) => a - b)).toEqual([200, 404]);
  });
});

describe('rule 3: vehicles in custody pass to a custodian', () => {
  let vehicle: string;

  beforeAll(async () => {
    await hire(test, 'keeper', ['custodian']);
    await hire(test, 'keeper2', ['custodian']);
    vehicle = await register(fullVehicleBody({ custodian: 'keeper' }));
  });

  it('not to somebody without that role', async () => {
    expect((await leave('keeper', 'squad')).body).toMatchObject({
      code: 'successor-unfit',
      rule: 3,
    });
    expect((await leave('keeper')).body).toMatchObject({
      code: 'successor-needed',
      work: [{ work: 'vehicles in custody', count: 1 }],
    });
  });

  it('not to a custodian who handles the vehicle', async () => {
    await hire(test, 'both', ['squad-officer', 'custodian']);
    await register(fullVehicleBody({ custodian: 'keeper', handlingOfficer: 'both' }));
    expect((await leave('keeper', 'both')).body).toMatchObject({
      code: 'successor-unfit',
      rule: 3,
    });
  });

  it('rule 24: what they took out themselves comes back first', async () => {
    const keeper = await test.as('keeper');
    const url = `/api/v1/recovered-vehicles/${vehicle}/custody/moves`;
    const out = await keeper.post(url, {
      kind: 'taken-out',
      toPlace: '鉴定中心',
      reason: '鉴定',
      condition: '完好',
      dueAt: '2022-08-12T01:00:00Z',
      approvedBy: 'commander',
    });
    expect(out.status).toBe(201);
    expect((await leave('keeper', 'keeper2')).body).toMatchObject({
      code: 'vehicles-are-out',
      rule: 24,
    });
    const back = await keeper.post(url, {
      kind: 'brought-back',
      toPlace: 'A-01',
      condition: '完好',
    });
    expect(back.status).toBe(201);
  });

  it('the chain says who keeps it from then on', async () => {
    expect((await leave('keeper', 'keeper2')).status).toBe(200);
    expect(await officersOf(vehicle)).toMatchObject({ custodian: 'keeper2' });
    expect((await chainOf(vehicle)).slice(-2)).toEqual(['brought-back keeper', 'received keeper2']);
  });
});

describe('moving to another unit', () => {
  it('sees the new unit and no longer the old one; weak roles go along', async () => {
    await hire(test, 'mover', ['squad-officer']);
    const id = await register(recoveredVehicleBody({ handlingOfficer: 'mover' }));
    const before = await test.as('mover');
    expect((await transfer('mover', 'jianan')).body.code).toBe('successor-needed');
    expect((await transfer('mover', 'jianan', 'squad')).body).toMatchObject({
      unit: 'jianan',
      roles: ['squad-officer'],
      waiting: [],
    });
    expect((await before.get('/api/v1/sessions/current')).status).toBe(401);
    const after = await test.as('mover');
    expect((await after.get(`/api/v1/recovered-vehicles/${id}`)).status).toBe(404);
  });

  it('rule 35: an approver is an approver elsewhere only when two administrators say so', async () => {
    await hire(test, 'moving-approver', ['approver', 'commander']);
    const moved = await transfer('moving-approver', 'jianan');
    expect(moved.body).toMatchObject({
      roles: ['commander'],
      waiting: [{ role: 'approver', status: 'waiting' }],
    });
    const { id } = moved.body.waiting[0];
    expect((await admin.post(`/api/v1/role-changes/${id}/approve`)).status).toBe(403);
    const admin2 = await test.as('admin2');
    expect((await admin2.post(`/api/v1/role-changes/${id}/approve`)).status).toBe(200);
  });

  it.each([
    ['nowhere', 404],
    ['weidu', 409],
  ])('not to %s', async (unit, status) => {
    expect((await transfer('commander', unit)).status).toBe(status);
  });

  it('nobody moves or dismisses themselves', async () => {
    expect((await transfer('admin', 'weidu')).body.code).toBe('not-your-own');
    expect((await leave('admin')).body.code).toBe('not-your-own');
  });
});

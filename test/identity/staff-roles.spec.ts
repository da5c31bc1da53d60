import { citizenId } from '../factories/citizen-id.js';
import { hire } from '../factories/staff.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let admin: Client;
let admin2: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  [admin, admin2] = [await test.as('admin'), await test.as('admin2')];
});
afterAll(() => test.close());

const change = (client: Client, username: string, body: object) =>
  client.post(`/api/v1/staff/${username}/role-changes`, { reason: '工作需要', ...body });
const rolesOf = async (username: string) =>
  (await admin.get(`/api/v1/staff/${username}`)).body.roles as string[];

describe('rule 35: roles given and taken', () => {
  it('a weak one at once, there and back', async () => {
    await hire(test, 'weak', ['squad-officer']);
    expect((await change(admin, 'weak', { grant: 'commander' })).body.status).toBe('done');
    expect(await rolesOf('weak')).toEqual(['squad-officer', 'commander']);
    expect((await change(admin, 'weak', { revoke: 'squad-officer' })).body.status).toBe('done');
    expect(await rolesOf('weak')).toEqual(['commander']);
    const again = await change(admin, 'weak', { grant: 'commander' });
    expect(again.body).toMatchObject({ status: 409, code: 'role-already-so' });
  });

  it.each(['approver', 'inspector', 'administrator'])(
    '%s waits for another administrator, also when it is taken away',
    async (role) => {
      await hire(test, `to-be-${role}`, []);
      for (const kind of ['grant', 'revoke']) {
        const asked = await change(admin, `to-be-${role}`, { [kind]: role });
        expect(asked.body).toMatchObject({ status: 'waiting' });
        expect((await rolesOf(`to-be-${role}`)).includes(role)).toBe(kind === 'revoke');
        const own = await admin.post(`/api/v1/role-changes/${asked.body.id}/approve`);
        expect(own.body).toMatchObject({
          status: 403,
          code: 'another-administrator-decides',
          rule: 35,
        });
        const other = await admin2.post(`/api/v1/role-changes/${asked.body.id}/approve`);
        expect(other.status).toBe(200);
        expect((await rolesOf(`to-be-${role}`)).includes(role)).toBe(kind === 'grant');
      }
    },
  );

  it('a rejected one changes nothing, and a decided one is decided', async () => {
    await hire(test, 'refused', []);
    const { id } = (await change(admin, 'refused', { grant: 'approver' })).body;
    const twice = await change(admin2, 'refused', { grant: 'approver' });
    expect(twice.body).toMatchObject({ status: 409, code: 'role-change-waits' });
    const rejected = await admin2.post(`/api/v1/role-changes/${id}/reject`, { reason: '不合适' });
    expect(rejected.body.status).toBe('rejected');
    expect((await admin2.post(`/api/v1/role-changes/${id}/approve`)).body.code).toBe(
      'illegal-move',
    );
    expect(await rolesOf('refused')).toEqual([]);
    const listed = await admin.get('/api/v1/role-changes?status=rejected');
    expect(listed.body.items[0]).toMatchObject({
      username: 'refused',
      requestedBy: 'admin',
      decidedBy: 'admin2',
    });
  });

  it('nobody changes their own, under this or another name', async () => {
    const own = await change(admin, 'admin', { grant: 'squad-officer' });
    expect(own.body).toMatchObject({ status: 403, code: 'not-your-own' });
    const idNumber = citizenId(500);
    await hire(test, 'twin-admin', ['administrator'], { unitCode: 'xuchang', idNumber });
    await hire(test, 'twin-officer', ['squad-officer'], { idNumber });
    const twin = await test.as('twin-admin');
    expect((await change(twin, 'twin-officer', { grant: 'commander' })).body.code).toBe(
      'not-your-own',
    );
    const { id } = (await change(admin, 'twin-officer', { grant: 'approver' })).body;
    const decided = await twin.post(`/api/v1/role-changes/${id}/approve`);
    expect(decided.body.code).toBe('another-administrator-decides');
  });

  it('two accounts of one administrator are not two administrators', async () => {
    const idNumber = citizenId(501);
    await hire(test, 'one-a', ['administrator'], { unitCode: 'xuchang', idNumber });
    await hire(test, 'one-b', ['administrator'], { unitCode: 'xuchang', idNumber });
    await hire(test, 'puppet', []);
    const { id } = (await change(await test.as('one-a'), 'puppet', { grant: 'approver' })).body;
    const decided = await (await test.as('one-b')).post(`/api/v1/role-changes/${id}/approve`);
    expect(decided.body.code).toBe('another-administrator-decides');
    expect(await rolesOf('puppet')).toEqual([]);
  });

  it('an administrator has no other role, whichever comes first', async () => {
    const given = await change(admin, 'admin2', { grant: 'squad-officer' });
    expect(given.body).toMatchObject({ status: 409, code: 'administrator-stands-alone' });
    const { id } = (await change(admin, 'squad2', { grant: 'administrator' })).body;
    const decided = await admin2.post(`/api/v1/role-changes/${id}/approve`);
    expect(decided.body.code).toBe('administrator-stands-alone');
    await expect(
      test.database.query(
        `UPDATE staff SET roles = '{administrator,desk-officer}' WHERE username = 'admin'`,
      ),
    ).rejects.toMatchObject({ constraint: 'staff_administrator_check' });
  });

  it('the database refuses what the code would have to refuse', async () => {
    const insert = (by: string, decided: string | null) =>
      test.database.query(
        `INSERT INTO role_change (id, staff_id, kind, role, status, reason, requested_by, requested_at, decided_by)
         SELECT gen_random_uuid(), id, 'grant', 'approver', 'done', 'x',
           (SELECT id FROM staff WHERE username = $1), created_at, (SELECT id FROM staff WHERE username = $2)
         FROM staff WHERE username = 'desk'`,
        [by, decided],
      );
    await expect(insert('admin', 'admin')).rejects.toMatchObject({
      constraint: 'role_change_two_people_check',
    });
    await expect(insert('desk', 'admin')).rejects.toMatchObject({
      constraint: 'role_change_not_own_check',
    });
    await expect(insert('admin', null)).rejects.toMatchObject({
      constraint: 'role_change_strong_check',
    });
  });

  it('an administrator of a sub-bureau reaches nobody elsewhere', async () => {
    await hire(test, 'weidu-admin', ['administrator']);
    const below = await test.as('weidu-admin');
    expect((await change(below, 'station', { grant: 'commander' })).status).toBe(201);
    for (const username of ['neighbour', 'admin', 'nobody-here'])
      expect((await change(below, username, { grant: 'commander' })).status).toBe(404);
  });
});

describe('rule 35: the city keeps two administrators', () => {
  let small: TestApp;
  beforeAll(async () => {
    small = await startTestApp({ works: false });
  });
  afterAll(() => small.close());

  it('the last two stay, whoever asks for it', async () => {
    const [a, b] = [await small.as('admin'), await small.as('admin2')];
    const leave = await a.post('/api/v1/staff/admin2/leave', { reason: '退休' });
    expect(leave.body).toMatchObject({ status: 409, code: 'two-administrators-remain' });
    await hire(small, 'third', ['administrator'], { unitCode: 'xuchang' });
    const moved = await a.post('/api/v1/staff/third/transfer', { reason: 'x1', unitCode: 'weidu' });
    expect(moved.body).toMatchObject({ roles: [], waiting: [{ role: 'administrator' }] });
    const again = await b.post('/api/v1/staff/admin/transfer', { reason: 'x1', unitCode: 'weidu' });
    expect(again.body.code).toBe('two-administrators-remain');
  });

  it('two who are let go at the same moment: one stays', async () => {
    await hire(small, 'fourth', ['administrator'], { unitCode: 'xuchang' });
    // By who stays: whoever is let go first could not ask any more.
    const admin = await small.as('admin');
    const both = await Promise.all(
      ['fourth', 'admin2'].map((it) => admin.post(`/api/v1/staff/${it}/leave`, { reason: '退休' })),
    );
    expect(both.map((it) => it.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});

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

let serial = 0;

function newcomer(given: object = {}) {
  serial += 1;
  return {
    username: `newcomer${serial}`,
    unitCode: 'weidu',
    roles: ['squad-officer'],
    reason: '新录用',
    person: { name: '李明', phone: '13803740001', idNumber: citizenId(100 + serial) },
    ...given,
  };
}

describe('taking on', () => {
  it('rule 35: a weak role at once, a strong one when a second administrator agrees', async () => {
    const body = newcomer({ roles: ['commander', 'approver'] });
    const taken = await admin.post('/api/v1/staff', body);
    expect(taken.status).toBe(201);
    expect(taken.body).toMatchObject({
      roles: ['commander'],
      waiting: [{ role: 'approver', kind: 'grant', status: 'waiting' }],
    });
    expect((await admin.get(`/api/v1/staff/${body.username}`)).body.roles).toEqual(['commander']);
    const id = taken.body.waiting[0].id;
    expect((await admin2.post(`/api/v1/role-changes/${id}/approve`)).status).toBe(200);
    expect((await admin.get(`/api/v1/staff/${body.username}`)).body.roles).toEqual([
      'approver',
      'commander',
    ]);
  });

  it('nobody can sign in as who was just taken on', async () => {
    const body = newcomer();
    await admin.post('/api/v1/staff', body);
    for (const password of ['!', '', 'correct horse battery staple']) {
      const tried = await test.anonymous.post('/api/v1/sessions', {
        username: body.username,
        password,
      });
      expect(tried.status).not.toBe(201);
    }
  });

  it('one person has one account at a time, and a username is never anybody else’s again', async () => {
    const body = newcomer();
    expect((await admin.post('/api/v1/staff', body)).status).toBe(201);
    const twin = await admin.post('/api/v1/staff', newcomer({ person: body.person }));
    expect(twin.body).toMatchObject({ status: 409, code: 'already-works-here' });
    const same = await admin.post('/api/v1/staff', newcomer({ username: body.username }));
    expect(same.body).toMatchObject({ status: 409, code: 'username-taken' });
  });

  it('names and ID numbers stay inside', async () => {
    const body = newcomer();
    await admin.post('/api/v1/staff', body);
    for (const url of ['/api/v1/staff?limit=200', `/api/v1/staff/${body.username}`]) {
      const { text } = await admin.get(url);
      expect(text).toContain('李*');
      for (const secret of ['李明', body.person.idNumber, body.person.phone])
        expect(text).not.toContain(secret);
    }
  });

  it('the list goes on after a cursor', async () => {
    const first = (await admin.get('/api/v1/staff?limit=5')).body;
    const second = (await admin.get(`/api/v1/staff?limit=5&cursor=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map((it: { id: string }) => it.id);
    expect(new Set(ids).size).toBe(10);
  });

  it('an administrator of a sub-bureau takes on nobody elsewhere', async () => {
    await hire(test, 'weidu-admin', ['administrator']);
    const below = await test.as('weidu-admin');
    const away = await below.post('/api/v1/staff', newcomer({ unitCode: 'jianan' }));
    expect(away.status).toBe(404);
    expect((await below.post('/api/v1/staff', newcomer({ unitCode: 'dongda' }))).status).toBe(201);
  });
});

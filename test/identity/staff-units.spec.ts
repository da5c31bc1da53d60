import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let admin: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  admin = await test.as('admin');
});
afterAll(() => test.close());

const station = (given: object = {}) => ({
  code: 'wenfeng',
  name: '文峰派出所',
  kind: 'station',
  parentCode: 'weidu',
  phone: '0374-2626111',
  address: '文峰路1号',
  ...given,
});

describe('units', () => {
  it('a new one is at once below its parent', async () => {
    const made = await admin.post('/api/v1/units', station());
    expect(made.status).toBe(201);
    const { items } = (await admin.get('/api/v1/units')).body;
    expect(items.find((it: { code: string }) => it.code === 'wenfeng')).toMatchObject({
      parent: 'weidu',
      staff: 0,
      closedAt: null,
      version: 1,
    });
    const twice = await admin.post('/api/v1/units', station());
    expect(twice.body).toMatchObject({ status: 409, code: 'unit-code-taken' });
  });

  it.each([
    ['a city', { code: 'second-city', parentCode: undefined }, 422],
    ['below nothing', { code: 'lost', parentCode: 'nowhere' }, 404],
    ['a code with a slash', { code: 'a/b' }, 422],
  ])('not %s', async (_, given, status) => {
    expect((await admin.post('/api/v1/units', station(given))).status).toBe(status);
  });

  it('what people read of it is changed by who has read the latest', async () => {
    const change = { address: '文峰路2号' };
    const done = await admin.patch('/api/v1/units/xida', change, { 'if-match': '"1"' });
    expect(done.body).toMatchObject({ ...change, name: '西大派出所', version: 2 });
    const stale = await admin.patch('/api/v1/units/xida', change, { 'if-match': '"1"' });
    expect(stale.body).toMatchObject({ status: 412, code: 'stale-version' });
    expect((await admin.patch('/api/v1/units/xida', { code: 'other' })).status).toBe(422);
  });

  it('is closed when nobody and nothing is there', async () => {
    expect((await admin.post('/api/v1/units/xida/close', { reason: '撤并' })).status).toBe(200);
    const twice = await admin.post('/api/v1/units/xida/close', { reason: '撤并' });
    expect(twice.body.code).toBe('unit-closed');
    const below = await admin.post('/api/v1/units', station({ code: 'new', parentCode: 'xida' }));
    expect(below.body.code).toBe('unit-closed');
  });

  it('is not closed over people and open work, which are named', async () => {
    const desk = await test.as('station');
    expect((await desk.post('/api/v1/theft-reports', theftReportBody())).status).toBe(201);
    const refused = await admin.post('/api/v1/units/dongda/close', { reason: '撤并' });
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'unit-still-in-use',
      work: [
        { work: 'members of staff', count: 1 },
        { work: 'theft reports', count: 1 },
      ],
    });
    const top = await admin.post('/api/v1/units/weidu/close', { reason: '撤并' });
    expect(JSON.stringify(top.body.work)).toContain('open units below');
  });
});

import { DeliverNotices } from '../../src/notifications/index.js';
import { promisedNotice } from '../factories/notice.js';
import { expectAsSaid } from '../support/as-said.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { FakeChannel } from './fake-channel.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
});

afterAll(() => test.close());
afterEach(() => jest.restoreAllMocks());

it('shows nothing where there is nothing', async () => {
  expect((await squad.get('/api/v1/notices')).body).toEqual({ items: [] });
});

it('answers why this owner was not told, step by step', async () => {
  const fake = FakeChannel.in(test);
  fake.then = async () => ({ kind: 'permanent', reason: 'smtp 550' });
  const id = await promisedNotice(test, { person: { phone: '13812345678' } });
  await test.get(DeliverNotices).execute({ ids: [id] });
  const answer = await squad.get(`/api/v1/notices/${id}`);
  expectAsSaid(test, 'get', '/api/v1/notices/{id}', answer);
  const shown = answer.body;
  expect(shown).toMatchObject({
    id,
    kind: 'vehicle-found',
    channel: 'sms',
    recipient: '138****5678',
    status: 'permanent-failure',
    attempts: 1,
    unit: 'dongda',
    about: { type: 'theft-report' },
    waitsFor: null,
  });
  expect(shown.trail.map((it: { says: string }) => it.says)).toEqual([
    '已登记，8月11日 09:00起发送',
    '第1次发送',
    '服务商拒收（smtp 550）：请核对号码，打电话通知',
  ]);
});

it('shows neither the words nor the whole number', async () => {
  const id = await promisedNotice(test, {
    kind: 'phone-code',
    parameters: { code: '048213', minutes: 10 },
    person: { phone: '13812349999' },
  });
  const { text } = await squad.get(`/api/v1/notices/${id}`);
  expect(text).not.toContain('048213');
  expect(text).not.toContain('13812349999');
});

it('lists newest first, page by page, by status and by subject', async () => {
  const ids = [await promisedNotice(test), await promisedNotice(test), await promisedNotice(test)];
  const first = (await squad.get('/api/v1/notices?limit=2')).body;
  expect(first.items.map((it: { id: string }) => it.id)).toEqual([ids[2], ids[1]]);
  const second = (await squad.get(`/api/v1/notices?limit=1&cursor=${first.next}`)).body;
  expect(second.items[0].id).toBe(ids[0]);
  expectAsSaid(test, 'get', '/api/v1/notices', await squad.get('/api/v1/notices?channel=sms'));
  expect((await squad.get('/api/v1/notices?channel=letter')).body.items).toEqual([]);
  const about = first.items[0].about.id;
  expect((await squad.get(`/api/v1/notices?about=${about}`)).body.items).toHaveLength(1);
  const failed = (await squad.get('/api/v1/notices?status=permanent-failure')).body.items;
  expect(failed.every((it: { status: string }) => it.status === 'permanent-failure')).toBe(true);
  expect((await squad.get('/api/v1/notices?status=lost')).status).toBe(422);
});

it('answers 404 to another unit and to those above nothing of theirs', async () => {
  const id = await promisedNotice(test, { unit: 'dongda' });
  const neighbour = await test.as('neighbour');
  expect((await neighbour.get(`/api/v1/notices/${id}`)).status).toBe(404);
  expect((await neighbour.get('/api/v1/notices')).body.items).toEqual([]);
});

it.each(['station', 'squad', 'desk', 'custodian', 'approver', 'commander', 'inspector'])(
  '%s may read notices',
  async (username) => {
    expect((await (await test.as(username)).get('/api/v1/notices')).status).toBe(200);
  },
);

it('rule 35: the administrator may not; nobody without a session may', async () => {
  expect((await (await test.as('admin')).get('/api/v1/notices')).status).toBe(403);
  expect((await test.anonymous.get('/api/v1/notices')).status).toBe(401);
});

import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

const budget = 2;
let test: TestApp;
let desk: Client;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp({ environment: { PUBLIC_CODES_PER_HOUR: String(budget) } });
  [desk, squad] = await Promise.all([test.as('desk'), test.as('squad')]);
});

afterAll(() => test.close());

let serial = 0;
const aPhone = () => `1380374${String((serial += 1)).padStart(4, '0')}`;

async function opened(): Promise<void> {
  const shut = 'SELECT 1 FROM public_inbox WHERE opened_at IS NULL';
  expect(await test.database.query(shut)).toEqual([]);
}

/** Asks for a code for a finished draft, and has the inside do what it does about it. */
async function ask(phone: string): Promise<{ status: number; keys: string[] }> {
  const { incidentNumber: _, ...draft } = theftReportBody({ owner: { name: '陈晨', phone } });
  const { status, body } = await test.anonymous.post('/api/v1/public/phone-codes', {
    ...{ phone, draft, district: 'weidu' },
  });
  await eventually(() => opened());
  return { status, keys: Object.keys(body) };
}

const waiting = async (client: Client) => (await client.get('/api/v1/call-backs')).body.items;
const codesSent = async () =>
  (await test.database.query(`SELECT 1 FROM notice WHERE kind = 'phone-code'`)).length;

it('beyond the hour’s budget nobody is sent a code, and an officer is asked to call; the answer is alike', async () => {
  const sent = await ask(aPhone());
  await ask(aPhone());
  expect(await waiting(desk)).toEqual([]);
  const before = await codesSent();
  const phone = aPhone();
  expect(await ask(phone)).toEqual(sent);
  expect(await codesSent()).toBe(before);
  expect(await waiting(desk)).toMatchObject([
    {
      status: 'waiting',
      purpose: 'file-report',
      unit: 'weidu',
      phone: `138****${phone.slice(-4)}`,
    },
  ]);
  await ask(phone);
  expect(await waiting(desk)).toHaveLength(1);
});

it('another sub-bureau neither sees nor takes it', async () => {
  const [{ id }] = await waiting(desk);
  const neighbour = await test.as('neighbour');
  expect(await waiting(neighbour)).toEqual([]);
  expect((await neighbour.post(`/api/v1/call-backs/${id}/take`)).status).toBe(404);
  const look = { purpose: 'call-back', note: '回电请其到窗口报案', fields: ['phone'] };
  expect((await neighbour.post(`/api/v1/call-backs/${id}/person`, look)).status).toBe(404);
});

it('rule 30: taking it shows nothing; the number is shown for a purpose, and the trail says why', async () => {
  const [{ id }] = await waiting(desk);
  const taken = await desk.post(`/api/v1/call-backs/${id}/take`);
  expect(taken.body).toEqual({ id, status: 'taken' });
  const look = { purpose: 'call-back', note: '回电请其到窗口报案', fields: ['phone'] };
  const shown = await desk.post(`/api/v1/call-backs/${id}/person`, look);
  expect(shown.body).toEqual({ phone: expect.stringMatching(/^1380374\d{4}$/) });
  const entries = await test.database.query(
    `SELECT action, purpose, actor_name FROM audit_entry WHERE subject_id = $1 AND actor_name <> 'system' ORDER BY seq`,
    [id],
  );
  expect(entries).toMatchObject([
    { action: 'call-back-taken', actor_name: 'desk' },
    { action: 'person-unmasked', actor_name: 'desk', purpose: 'call-back' },
  ]);
  test.clock.advance(16 * 60_000);
  const later = await desk.post(`/api/v1/call-backs/${id}/person`, look);
  expect(later.body).toMatchObject({ status: 401, code: 'authenticate-again' });
});

it('one officer calls at a time; who does not say how it ended loses it after half an hour', async () => {
  const [{ id }] = await waiting(desk);
  const second = await squad.post(`/api/v1/call-backs/${id}/take`);
  expect(second.body).toMatchObject({ status: 409, code: 'call-back-taken' });
  const closing = await squad.post(`/api/v1/call-backs/${id}/close`, { outcome: 'reached' });
  expect(closing.body).toMatchObject({ status: 409, code: 'call-back-not-yours' });
  test.clock.advance(31 * 60_000);
  squad = await test.as('squad');
  expect((await squad.post(`/api/v1/call-backs/${id}/take`)).status).toBe(200);
});

it('is off the list once somebody says how it ended, and only once', async () => {
  const [{ id }] = await waiting(squad);
  const close = () => squad.post(`/api/v1/call-backs/${id}/close`, { outcome: 'reached' });
  expect((await close()).body).toEqual({ id, status: 'closed', outcome: 'reached' });
  expect(await waiting(squad)).toEqual([]);
  expect((await close()).status).toBe(409);
  const unknown = await squad.post(`/api/v1/call-backs/${id}/close`, { outcome: 'lost' });
  expect(unknown.status).toBe(422);
});

it('the next hour has a budget of its own', async () => {
  test.clock.advance(60 * 60_000);
  const before = await codesSent();
  await ask(aPhone());
  await ask(aPhone());
  expect(await codesSent()).toBe(before + budget);
});

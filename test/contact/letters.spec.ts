import { SweepContacts } from '../../src/contact/index.js';
import { startOver } from '../return-events/support.js';
import { expectAsSaid } from '../support/as-said.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { letterDue, nobodyAnswers, print } from './letters-support.js';
import { attemptsOf, contactOf } from './support.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  const environment = {
    SESSION_IDLE_MINUTES: '99999',
    SESSION_HOURS: '9999',
    GRAVE_ACT_MINUTES: '99999',
  };
  test = await startTestApp({ works: false, environment });
  squad = await test.as('squad');
});

afterAll(() => test.close());
beforeEach(async () => {
  await startOver(test);
  await test.database.query(`UPDATE contact SET status = 'closed', due_at = NULL`);
  await test.database.query(`UPDATE notice SET status = 'cancelled' WHERE status = 'created'`);
});
afterEach(() => jest.restoreAllMocks());

const url = '/api/v1/letter-lists';

async function due(owner: object = {}) {
  const way = await letterDue(test, owner);
  await nobodyAnswers(test, squad, way.contactId);
  expect(await contactOf(test, way.vehicleId)).toMatchObject({ step: 'letter' });
  return way;
}

const letterOf = async (vehicleId: string) =>
  (
    await test.database.query<{ id: string; status: string }>(
      `SELECT id, status FROM notice WHERE channel = 'letter'
         AND person_id = (SELECT person_id FROM contact WHERE vehicle_id = $1)`,
      [vehicleId],
    )
  )[0]!;

it('letters that are due are taken together, once, and count as sent by hand', async () => {
  const way = await due();
  expect((await squad.get(url)).body.due).toBe(1);
  const { id } = await letterOf(way.vehicleId);
  expect((await squad.get(`/api/v1/notices/${id}`)).body).toMatchObject({
    waitsFor: 'printing',
    recipient: '许昌市魏都区***',
  });
  const squad2 = await test.as('squad2');
  const both = await Promise.all([squad.post(url, print), squad2.post(url, print)]);
  expect(both.map((it) => it.status)).toEqual(expect.arrayContaining([201, 409]));
  const shown = (await squad.get(`/api/v1/notices/${id}`)).body;
  expect(shown.status).toBe('sent');
  expect(shown.trail.at(-1).says).toBe('已打印，由民警寄出');
  const lists = await squad.get(url);
  expectAsSaid(test, 'get', url, lists);
  const [list] = lists.body.items;
  expect(list).toMatchObject({ letters: 1, cameBack: 0, unit: 'weidu' });
});

it('rule 30: the list is made and each time printed for a purpose that is recorded; printed again it is the same', async () => {
  await due();
  expect((await squad.post(url, {})).status).toBe(422);
  const made = await squad.post(url, print);
  expectAsSaid(test, 'post', url, made);
  const { id } = made.body;
  const paper = () => squad.post(`${url}/${id}/letters.pdf`, print);
  const [first, again] = [await paper(), await paper()];
  expect(first.headers['content-type']).toBe('application/pdf');
  expect(first.text).toBe(again.text);
  const entries = await test.database.query(
    `SELECT action, purpose FROM audit_entry WHERE subject_id = $1 ORDER BY seq`,
    [id],
  );
  const printed = { action: 'letters-printed', purpose: 'contact-person' };
  expect(entries).toEqual([
    { action: 'letter-list-issued', purpose: 'contact-person' },
    printed,
    printed,
  ]);
  const custodian = await test.as('custodian');
  expect((await custodian.post(`${url}/${id}/letters.pdf`, print)).status).toBe(403);
  const neighbour = await test.as('neighbour');
  expect((await neighbour.post(`${url}/${id}/letters.pdf`, print)).status).toBe(404);
});

it('a letter that comes back is a way that leads nowhere: the next step follows', async () => {
  const way = await due();
  const { id } = await letterOf(way.vehicleId);
  const back = () => squad.post(`/api/v1/notices/${id}/came-back`, { reason: 'moved' });
  expect((await back()).body).toMatchObject({ status: 409, code: 'letter-not-out' });
  await squad.post(url, print);
  expect((await back()).body).toEqual({ id, status: 'permanent-failure' });
  expect((await back()).body.code).toBe('letter-not-out');
  test.clock.advance(2 * 3_600_000);
  await test.get(SweepContacts).execute();
  expect(await contactOf(test, way.vehicleId)).toMatchObject({ step: 'plate-register' });
  expect((await attemptsOf(test, way.vehicleId)).at(-1)).toBe('letter: returned');
  const { trail } = (await squad.get(`/api/v1/notices/${id}`)).body;
  expect(trail.at(-1).says).toBe('信被退回（已搬走）');
});

it('ten days after a letter without an answer the plate register is asked, then somebody goes there', async () => {
  const way = await due();
  await squad.post(url, print);
  const days = async (count: number) => {
    test.clock.advance(count * 24 * 3_600_000);
    await test.get(SweepContacts).execute();
  };
  await days(9);
  expect(await contactOf(test, way.vehicleId)).toMatchObject({ step: 'letter' });
  await days(2);
  const attempt = (body: object) => squad.post(`/api/v1/contacts/${way.contactId}/attempts`, body);
  expect((await attempt({ outcome: 'not-at-home' })).body.code).toBe('not-this-step');
  expect((await attempt({ outcome: 'found' })).body.code).toBe('phone-missing');
  expect((await attempt({ outcome: 'nothing-new' })).body).toMatchObject({ step: 'visit' });
  expect((await squad.get('/api/v1/contacts?step=visit&status=trying')).body.items).toMatchObject([
    { id: way.contactId, next: { step: 'visit', says: '上门' } },
  ]);
  expect((await attempt({ outcome: 'not-at-home', note: '邻居说外出打工' })).body).toMatchObject({
    status: 'unreached',
  });
  expect((await attempt({ outcome: 'reached' })).body).toMatchObject({ status: 'answered' });
  expect((await attemptsOf(test, way.vehicleId)).slice(-4)).toEqual([
    'letter: no-receipt',
    'plate-register: nothing-new',
    'visit: not-at-home',
    'visit: reached',
  ]);
});

it('a number from the plate register is called next, and is the person’s from then on', async () => {
  const way = await letterDue(test, { address: undefined });
  await nobodyAnswers(test, squad, way.contactId);
  expect(await contactOf(test, way.vehicleId)).toMatchObject({ step: 'plate-register' });
  const found = { outcome: 'found', phone: '13837400399' };
  expect(
    (await squad.post(`/api/v1/contacts/${way.contactId}/attempts`, found)).body,
  ).toMatchObject({ status: 'trying', step: 'call' });
  const look = { purpose: 'contact-person', note: '电话通知领取车辆', fields: ['secondPhone'] };
  const shown = await squad.post(`/api/v1/call-list/${way.contactId}/person`, look);
  expect(shown.body).toEqual({ secondPhone: '13837400399' });
});

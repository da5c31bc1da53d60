import { type TestApp, startTestApp } from '../support/app.js';
import type { KeptStatus } from '../../src/public-gate/index.js';
import { openBrowser, type Browser } from './support/browser.js';
import { fileReport, follow } from './support/victim.js';

let house: TestApp;
let owner: Browser;
let reference: string;
const mobile = '13837400021';

const eventId = '01829a2e-0000-7000-8000-000000000004';
const other = {
  id: '01829a2e-0000-7000-8000-000000000002',
  from: '2022-09-08T02:30:00.000Z',
  until: '2022-09-08T02:50:00.000Z',
};

const appointment: NonNullable<NonNullable<KeptStatus['claim']>['appointment']> = {
  id: '01829a2e-0000-7000-8000-000000000001',
  eventId,
  event: '集中退赃大会',
  venue: '魏都分局院内',
  address: '许昌市魏都区建设路66号',
  from: '2022-09-08T01:30:00.000Z',
  until: '2022-09-08T01:50:00.000Z',
  bay: 'B-017',
  slotId: '01829a2e-0000-7000-8000-000000000003',
  bring: ['own-id', 'proof', 'insurer-consent'],
  status: 'invited',
};

beforeAll(async () => {
  house = await startTestApp({ environment: { PUBLIC_REQUESTS_PER_MINUTE: '5000' } });
  reference = await fileReport(house, openBrowser(house.app), mobile);
  owner = await follow(house, reference, mobile);
  for (const { id, from, until } of [other, { ...appointment, id: appointment.slotId }]) {
    await house.database.query(
      `INSERT INTO event_slot (id, event_id, starts_at, ends_at, capacity) VALUES ($1, $2, $3, $4, 1)`,
      [id, eventId, from, until],
    );
  }
}, 120_000);
afterAll(() => house?.close());

/** What the inside would have written once an officer confirmed, concluded, approved and invited. */
async function show(claim: KeptStatus['claim']): Promise<void> {
  await house.database.query(
    `UPDATE public_status SET document = document || jsonb_build_object('claim', $2::jsonb)
     WHERE document->>'reference' = $1`,
    [reference, JSON.stringify(claim)],
  );
}

async function answersHandedIn(): Promise<number> {
  const rows = await house.database.query(`SELECT 1 FROM public_inbox WHERE kind = 'claim-answer'`);
  return rows.length;
}

it('an owner finds the time, the place, what to bring, and every other way', async () => {
  await show({ id: appointment.id, appointment });
  const shown = await owner.open(`/claim/${reference}`);
  expect(shown.heading).toBe('您的车找到了');
  for (const word of [
    '9月8日 09:30–09:50',
    'B-017',
    '身份证',
    '不收任何费用',
    '保险公司的同意书',
    '0374-2626110',
  ]) {
    expect(shown.html).toContain(word);
  }
  for (const way of ['day', 'agent', 'decline', 'not-mine']) {
    expect(shown.html).toContain(`href="/claim/${reference}/${way}"`);
  }
});

it('rule 11: an agent is named with a phone, and the mandate can be copied', async () => {
  await show({ id: appointment.id, appointment });
  const asked = await owner.send(`/claim/${reference}/agent`, { agentName: '', agentPhone: '1' });
  expect(asked.status).toBe(422);
  expect(asked.html).toContain('请写代领人的姓名');
  const mandate = await owner.open(`/claim/${reference}/mandate`);
  expect(mandate.html).toContain(`报失编号 ${reference}`);
});

it('each answer is handed in once and confirmed on the next page', async () => {
  await show({ id: appointment.id, appointment });
  const before = await answersHandedIn();
  const answers: [string, Record<string, string>, string][] = [
    ['accept', {}, 'accept'],
    ['day', { slot: other.id }, 'other-slot'],
    ['agent', { agentName: '王浩', agentPhone: '138 3740 0022' }, 'agent'],
    ['decline', {}, 'decline'],
    ['not-mine', { difference: '颜色不对' }, 'not-mine'],
  ];
  for (const [way, form, told] of answers) {
    await show({ id: appointment.id, appointment });
    const answered = await owner.send(`/claim/${reference}/${way}`, form);
    const page = told === 'not-mine' ? 'status' : 'claim';
    expect(answered.path).toBe(`/${page}/${reference}?told=${told}`);
    expect(answered.html).toMatch(/答复已经收到|代领人已经收到/);
  }
  expect(await answersHandedIn()).toBe(before + answers.length);
});

it('the times that are free are offered, their own is not', async () => {
  await show({ id: appointment.id, appointment });
  const offered = await owner.open(`/claim/${reference}/day`);
  expect(offered.html).toContain(other.id);
  expect(offered.html).not.toContain(appointment.slotId);
});

it('a time that somebody else has taken is not given away twice', async () => {
  await show({ id: appointment.id, appointment });
  const gone = await owner.send(`/claim/${reference}/day`, { slot: appointment.id });
  expect(gone.status).toBe(422);
  expect(gone.html).toContain('这个时间刚被选走了');
});

it('the pass is there once the owner has said they come: code, place, calendar', async () => {
  await show({ id: appointment.id, appointment });
  expect((await owner.open(`/claim/${reference}/pass`)).path).toBe(`/claim/${reference}`);
  const pass = { token: 'WB1.opaque.signature', code: 'LQ-7KQ4-M2P8' };
  await show({ id: appointment.id, appointment: { ...appointment, status: 'booked', pass } });
  const shown = await owner.open(`/claim/${reference}/pass`);
  expect(shown.heading).toBe('领车凭证');
  expect(shown.html).toContain('LQ-7KQ4-M2P8');
  expect(shown.html).not.toContain(pass.token);
  const calendar = await owner.open(`/claim/${reference}/pass/calendar.ics`);
  expect(calendar.html).toContain('DTSTART:20220908T013000Z');
  expect(calendar.html).not.toMatch(/欧阳|13837400021/);
});

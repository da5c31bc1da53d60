import { approvedClaims } from '../../bench/invitations/approved-claims.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { FakeChannel } from '../notifications/fake-channel.js';
import { putInDoubt } from '../factories/notice.js';
import { claimedVehicle } from '../factories/claimed-vehicle.js';
import type { TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { until } from '../support/until.js';
import { ConsoleInBrowser, type ConsoleTab } from './console-in-browser.js';

/** Events, what their owners are told, what is in doubt, and the ways that are gone by hand: in a real browser. */
let site: ConsoleInBrowser;
let house: TestApp;
let tab: ConsoleTab;
let eventPath: string;
const owners = 6;

beforeAll(async () => {
  site = await ConsoleInBrowser.start();
  house = site.house;
  const { id, unitId } = await house.get(StaffDirectory).actorNamed('squad');
  await approvedClaims((type) => house.get(type), unitId!, id!, owners);
  tab = await site.tab('squad');
}, 150_000);
afterAll(() => site.close(), 60_000);
afterEach(() => jest.restoreAllMocks());

const page = () => tab.page;
const said = (words: string) => page().getByText(words).first().waitFor();
const within = (summary: string) =>
  page()
    .locator('details', { has: page().locator('summary', { hasText: summary }) })
    .last();

async function invitations(): Promise<Record<string, number>> {
  const rows = await house.database.query<{ kind: string; notices: number }>(
    `SELECT kind, count(*)::int AS notices FROM notice WHERE subject_type = 'appointment' GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ kind, notices }) => [kind, notices]));
}

it('an event is planned, and whoever waits gets a time', async () => {
  await tab.open('/events', 'details');
  await page().getByText('定一场新活动').click();
  await page().locator('[name=name]').fill('集中退赃大会');
  await page().locator('[name=venue]').fill('魏都分局大院');
  await page().locator('[name=day]').fill('2022-09-08');
  expect(await tab.look()).toEqual([]);
  await page().locator('[name=name]').press('Enter');
  await page().getByRole('button', { name: '安排时间' }).click();
  await said(`已安排 ${owners} 人，没有人在等。`);
  eventPath = new URL(page().url()).pathname.replace('/console', '');
}, 60_000);

it('owners are invited: words first, a test to oneself, then all of them once, however often it is pressed', async () => {
  const fake = FakeChannel.in(house);
  let isOpen = false;
  fake.then = async () => {
    await until(() => isOpen);
    return { kind: 'delivered' };
  };
  await page().locator('summary', { hasText: '邀请失主' }).click();
  const invite = within('邀请失主');
  await invite.locator('blockquote', { hasText: '9月8日' }).waitFor();
  expect(await invite.locator('blockquote').textContent()).toContain('魏都分局大院');
  await invite.getByText('规则 28 检查通过').waitFor();
  await invite.getByRole('button', { name: '发到我手机上看看' }).click();
  await said('已发到您本人的手机号');
  expect(await tab.look()).toEqual([]);
  await invite.getByRole('button', { name: `通知 ${owners} 人` }).dblclick();
  await said(`已登记通知 ${owners} 人`);
  await said(`已交出 0 / ${owners} 条`);
  await said('实时更新');
  isOpen = true;
  await said(`${owners} 条都已交出`);
  expect(await invitations()).toEqual({ 'event-invitation': owners });
}, 60_000);

it('without a live connection the progress is asked for, and the provider’s outage is said', async () => {
  FakeChannel.in(house).then = async () => ({ kind: 'temporary', reason: 'x', isOutage: true });
  await page().route('**/progress', (route) => route.abort());
  await page().locator('summary', { hasText: '改期' }).click();
  const postpone = within('改期');
  await postpone.locator('[name=day]').fill('2022-09-09');
  await postpone.locator('blockquote', { hasText: '9月9日' }).waitFor();
  await postpone.getByRole('button', { name: '改期并通知' }).click();
  await said(`已改期，通知 ${owners} 人。`);
  await said('实时连接断了，每 3 秒查一次');
  await said('服务商从');
  expect(await tab.look()).toEqual([]);
  await page().unroute('**/progress');
  await house.database.query('DELETE FROM channel_pause');
  await house.database.query(`UPDATE notice SET status = 'delivered' WHERE kind = 'visit-moved'`);
  await said(`${owners} 条都已交出`);
}, 60_000);

it('a cancelled event is told to everyone who was invited', async () => {
  FakeChannel.in(house).then = async () => ({ kind: 'delivered' });
  await tab.open(eventPath, 'summary');
  await page().locator('summary', { hasText: '取消活动' }).click();
  const cancel = within('取消活动');
  await cancel.locator('blockquote', { hasText: '现在取消' }).waitFor();
  await cancel.locator('[name=reason]').fill('场地停电');
  await cancel.locator('[name=reason]').press('Enter');
  await said(`已取消，通知 ${owners} 人。`);
  expect((await invitations())['event-cancelled']).toBe(owners);
  for (const path of [eventPath, '/events', '/announcements']) {
    await tab.open(path, 'ul.lines li');
    expect(await tab.look()).toEqual([]);
  }
  await page().locator('main ul.lines a').first().click();
  await said('去看活动');
  expect(await tab.look()).toEqual([]);
  await page().locator('main .digits[href]').first().click();
  await said('只看一次群发里的通知');
}, 60_000);

it('what is in doubt is decided by a person who called, with how they know', async () => {
  const doubtful = await putInDoubt(house.database, `kind = 'event-cancelled'`);
  await tab.open('/doubts', 'ul.lines a');
  expect(await tab.look()).toEqual([]);
  await page().locator('main ul.lines a').click();
  await page().getByRole('button', { name: '显示电话' }).click();
  await page()
    .locator('main p.digits, main p .digits', { hasText: /1\d{10}/ })
    .waitFor();
  await page().getByLabel('核实结果').click();
  await page().getByText('收到了，本人已知道').click();
  await page().locator('[name=note]').fill('打电话，本人说收到了');
  expect(await tab.look()).toEqual([]);
  await page().getByRole('button', { name: '决定', exact: true }).click();
  await said('已记为送达。');
  const rows = await house.database.query(`SELECT status, decision FROM notice WHERE id = $1`, [
    doubtful,
  ]);
  expect(rows).toEqual([{ status: 'delivered', decision: 'was-told' }]);
  await tab.open('/doubts', '.nothing');
}, 60_000);

it('every text can be read, in both languages, before anybody gets it', async () => {
  await tab.open('/texts', 'ul.lines a');
  expect(await page().locator('main ul.lines a').count()).toBe(17);
  expect(await tab.look()).toEqual([]);
  await page().locator('main ul.lines a', { hasText: '请来领车' }).click();
  await page().getByLabel('语言').click();
  await page().getByTitle('英文').click();
  await page().locator('blockquote[lang=en]', { hasText: 'No fee' }).waitFor();
  expect(await tab.look()).toEqual([]);
}, 60_000);

it('rule 19: what came of the register and of a visit is logged, and what is next is said', async () => {
  const { vehicleId, reference } = await claimedVehicle(house);
  const at = (step: string) =>
    house.database.query(
      `UPDATE contact SET status = 'trying', step = $2 WHERE vehicle_id = $1 RETURNING id`,
      [vehicleId, step],
    );
  await at('plate-register');
  await tab.open('/outreach', 'ul.lines button');
  expect(await tab.look()).toEqual([]);
  await page().getByRole('button', { name: reference }).click();
  await page().getByLabel('结果', { exact: true }).click();
  await page().getByText('查到新的电话').click();
  await page().locator('dialog [name=phone]').fill('13900001234');
  expect(await tab.look()).toEqual([]);
  await page().locator('dialog [name=phone]').press('Enter');
  await said('下一步：打电话');
  await at('visit');
  await tab.open('/outreach?step=visit', 'ul.lines button');
  await page().getByRole('button', { name: reference }).click();
  await page().getByRole('button', { name: '显示地址' }).click();
  await page().locator('dialog [role=status]').first().waitFor();
  await page().getByLabel('结果', { exact: true }).click();
  await page().getByText('见到本人，已告知').click();
  await page().locator('dialog [name=note]').press('Enter');
  await said('失主已知道，不用再联系。');
  await eventually(async () => {
    const attempts = await house.database.query<{ outcome: string }>(
      `SELECT outcome FROM contact_attempt WHERE by_staff IS NOT NULL ORDER BY id`,
    );
    expect(attempts.map((it) => it.outcome)).toEqual(['found', 'reached']);
  });
}, 60_000);

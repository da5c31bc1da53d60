import { claimedVehicle, submittedClaim } from '../factories/claimed-vehicle.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { atRest, csvOf, reportLine, sendList } from '../imports/support.js';
import { codeNow, right } from '../identity/signing-in.js';
import { eventually } from '../support/eventually.js';
import { ConsoleInBrowser, type ConsoleTab } from './console-in-browser.js';

/**
 * What comes between a person and what they do: proofs of who they are, colleagues, a busy server, a lost line, and what
 * they are told of meanwhile.
 */
let site: ConsoleInBrowser;
let squad: ConsoleTab;
let approver: ConsoleTab;

beforeAll(async () => {
  site = await ConsoleInBrowser.start();
  [squad, approver] = await Promise.all([site.tab('squad'), site.tab('approver')]);
}, 150_000);
afterAll(() => site.close(), 60_000);

const said = ({ page }: ConsoleTab, words: string) => page.getByText(words).first().waitFor();
/** Tried again where the worker is at the same pair. */
const claim = () => eventually(() => submittedClaim(site.house));
const approvalsOf = async (id: string) => {
  const rows = await site.house.database.query(
    `SELECT FROM audit_entry WHERE action = 'return-approved' AND subject_id = $1`,
    [id],
  );
  return rows.length;
};

it('rule 8: a decision that asks who is there goes on once that is answered; given up, nothing is lost', async () => {
  const { vehicleId, claimId } = await claim();
  const { page } = approver;
  await approver.open(`/vehicles/${vehicleId}`, '[name=approveReason]');
  expect(await approver.look()).toEqual([]);
  site.house.clock.advance(16 * 60_000);
  await page.locator('[name=approveReason]').fill('材料齐全，同意发还');
  await page.getByRole('button', { name: '批准', exact: true }).click();
  await said(approver, '请再次确认身份');
  expect(await approver.look()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(await approvalsOf(claimId)).toBe(0);
  expect(await page.locator('[name=approveReason]').inputValue()).toBe('材料齐全，同意发还');
  await page.getByRole('button', { name: '批准', exact: true }).click();
  await approver.proveAgain();
  await said(approver, '已批准发还。');
  const [row] = await site.house.database.query<{ status: string }>(
    'SELECT status FROM claim WHERE id = $1',
    [claimId],
  );
  expect([row!.status, await approvalsOf(claimId)]).toEqual(['approved', 1]);
}, 60_000);

it('an answer that is lost is not a second decision', async () => {
  const { vehicleId, claimId } = await claim();
  const { page } = approver;
  await approver.open(`/vehicles/${vehicleId}`, '[name=approveReason]');
  await page.locator('[name=approveReason]').fill('同意发还');
  let lost = 0;
  await page.route('**/claims/*/approve', async (route) => {
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: '批准', exact: true }).click();
  await said(approver, '连不上服务器');
  await page.unroute('**/claims/*/approve');
  await page.getByRole('button', { name: '批准', exact: true }).click();
  await said(approver, '已批准发还');
  expect([lost, await approvalsOf(claimId)]).toEqual([1, 1]);
}, 60_000);

it('planned over a lost line and sent again, an event is there once', async () => {
  const { page } = squad;
  await squad.open('/events', 'details');
  await page.getByText('定一场新活动').click();
  for (const [name, value] of [
    ['name', '退赃大会'],
    ['venue', '分局大院'],
    ['day', '2022-09-08'],
  ] as const)
    await page.locator(`[name=${name}]`).fill(value);
  await page.route('**/api/v1/return-events', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.locator('[name=name]').press('Enter');
  await said(squad, '连不上服务器');
  await page.unroute('**/api/v1/return-events');
  await page.locator('[name=name]').press('Enter');
  await page.waitForURL('**/console/events/*');
  const events = await site.house.database.query('SELECT FROM return_event');
  expect(events).toHaveLength(1);
}, 60_000);

it('a server that is busy says for how long, and is asked again by itself', async () => {
  const { page } = squad;
  let refused = 0;
  await page.route('**/assign', async (route) => {
    refused += 1;
    if (refused > 1) return route.continue();
    return route.fulfill({
      status: 429,
      headers: { 'retry-after': '2' },
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 429, code: 'too-many-requests', retryAfterSeconds: 2 }),
    });
  });
  await page.getByRole('button', { name: '安排时间' }).click();
  await said(squad, '请等 2 秒再试');
  await said(squad, '没有人在等');
  expect(refused).toBe(2);
  await page.unroute('**/assign');
}, 60_000);

it('changed by a colleague meanwhile: both values stand, nothing typed is lost', async () => {
  const { vehicleId } = await eventually(() => claimedVehicle(site.house));
  const { page } = squad;
  await squad.open(`/vehicles/${vehicleId}`, '.facts');
  await squad.page.evaluate(
    "document.querySelectorAll('main details').forEach((it) => (it.open = true))",
  );
  await page.locator('[name=brand]').fill('雅迪');
  const colleague = await site.house.as('squad2');
  await colleague.patch(`/api/v1/recovered-vehicles/${vehicleId}`, { brand: '爱玛' });
  const save = page.locator('form:has([name=brand]) button[type=submit]');
  await save.click();
  await said(squad, '别人改过这条记录');
  await said(squad, '别人刚改成“爱玛”');
  expect(await page.locator('[name=brand]').inputValue()).toBe('雅迪');
  expect(await squad.look()).toEqual([]);
  await save.click();
  await said(squad, '已保存');
  const { brand } = (await colleague.get(`/api/v1/recovered-vehicles/${vehicleId}`)).body;
  expect(brand).toBe('雅迪');
}, 60_000);

it('rule 25: a commander is told of what a count missed wherever they are, until it is cleared up', async () => {
  const body = fullVehicleBody({ storagePlace: 'QQ-01' });
  const { id, label } = (
    await (await site.house.as('squad')).post('/api/v1/recovered-vehicles', body)
  ).body;
  const commander = await site.tab('commander');
  const { page } = commander;
  const isTold = async (tab: ConsoleTab) => {
    await tab.open('/vehicles', 'table');
    // Whether anything waits has been answered by then.
    await tab.page.waitForLoadState('networkidle');
    return (await tab.page.locator('.count, .told').count()) > 0;
  };
  expect(await isTold(commander)).toBe(false);
  const custodian = await site.house.as('custodian');
  await custodian.post('/api/v1/stock-takes', { place: 'QQ', labels: [] });
  expect(await isTold(commander)).toBe(true);
  expect(await page.locator('.told').textContent()).toContain('1 件保管异常待查清');
  expect(await commander.look()).toEqual([]);
  await page.locator('#places a', { hasText: '比对' }).click();
  await page.locator('nav .count:not(.late)', { hasText: '1 件待查清' }).waitFor();
  await site.house.database.query(
    `UPDATE custody_incident SET due_at = opened_at - interval '1 hour' WHERE vehicle_id = $1`,
    [id],
  );
  await commander.open('/incidents', 'main details');
  await page.locator('nav .count.late').waitFor();
  expect(await commander.look()).toEqual([]);
  await custodian.post('/api/v1/stock-takes', { place: 'QQ', labels: [label] });
  expect(await isTold(commander)).toBe(false);
  // Who neither clears up nor keeps the yard is not told each time.
  await custodian.post('/api/v1/stock-takes', { place: 'QQ', labels: [] });
  expect([await isTold(commander), await isTold(squad)]).toEqual([true, false]);
  await commander.context.close();
}, 60_000);

it('rule 30: a colleague’s rejected rows are taken for a purpose', async () => {
  const desk = await site.house.as('desk');
  const lines = csvOf(reportLine(1), reportLine(2, { ownerPhone: '1' }));
  const { id } = (await sendList(desk, lines)).body;
  await atRest(desk, id);
  const { page } = squad;
  await squad.open(`/imports/${id}`, 'main .panel button');
  await page.getByRole('button', { name: '下载没有收的行' }).click();
  await page.locator('dialog [name=note]').fill('替同事更正后重新上交');
  expect(await squad.look()).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('dialog [name=note]')
      .press('Enter')
      .then(() => squad.proveAgain()),
  ]);
  expect(file.suggestedFilename()).toBe(`rejected-${id}.csv`);
}, 60_000);

it('an authenticator is tied to the account, and asked for at the next door', async () => {
  const tab = await site.tab('custodian');
  const { page } = tab;
  await tab.open('/account', 'main');
  await page.getByRole('button', { name: '绑定验证器' }).click();
  await page.getByRole('button', { name: '开始绑定' }).click();
  const secret = (await page.locator('main form .digits').textContent())!.replaceAll(' ', '');
  expect(await tab.look()).toEqual([]);
  await page.locator('[name=oneTimeCode]').fill('000000');
  await page.locator('[name=oneTimeCode]').press('Enter');
  await said(tab, '动态码不对');
  await page.locator('[name=oneTimeCode]').fill(codeNow(site.house, secret));
  await page.locator('[name=oneTimeCode]').press('Enter');
  await said(tab, '请记下恢复码');
  expect(await page.locator('.codes li').count()).toBe(10);
  expect(await tab.look()).toEqual([]);
  await page.getByRole('button', { name: '我已记下' }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.locator('[name=username]').waitFor();
  await page.locator('[name=username]').fill('custodian');
  await page.locator('[name=password]').fill(right);
  await page.locator('[name=password]').press('Enter');
  await said(tab, '用户名、密码或动态码不对');
  site.house.clock.advance(31_000);
  await page.locator('[name=oneTimeCode]').fill(codeNow(site.house, secret));
  await page.locator('[name=oneTimeCode]').press('Enter');
  await page.locator('nav').first().waitFor();
}, 60_000);

import { chromium, type Browser, type Page } from 'playwright-core';
import { StaffDirectory } from '../../src/identity/index.js';
import { InviteOwners } from '../../src/return-events/index.js';
import { approveClaim } from '../factories/claimed-vehicle.js';
import { chromiumOptions } from '../public-site/preview/chromium-options.js';
import { inspectPage } from '../public-site/preview/inspect-page.js';
import { codeSentTo } from '../public-site/support/victim.js';
import { appointmentOf, appointmentStatus, eventWithOwners } from '../return-events/support.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { bothFound } from './support.js';

/** An owner on a phone, whose vehicle and battery were both found: two passes for one visit. */
jest.setTimeout(240_000);

let house: TestApp;
let browser: Browser;
let phone: Page;
let address: string;

const mobile = '13837400561';

beforeAll(async () => {
  house = await startTestApp();
  await house.app.listen(0, '127.0.0.1');
  address = await house.app.getUrl();
  browser = await chromium.launch(chromiumOptions);
  const viewport = { width: 360, height: 740 };
  phone = await (await browser.newContext({ viewport, locale: 'zh-CN' })).newPage();
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const press = (name: string) => phone.getByRole('button', { name, exact: true }).click();
const tap = (name: string) => phone.getByRole('link', { name }).click();

async function look(name: string) {
  expect(await inspectPage(phone, false)).toEqual([]);
  const folder = process.env['SCREENSHOTS'];
  if (folder) await phone.screenshot({ path: `${folder}/${name}-360.png`, fullPage: true });
}

async function openReport(reference: string) {
  await phone.goto(`${address}/status`);
  await phone.locator('[name=reference]').fill(reference);
  await phone.locator('[name=phone]').fill(mobile);
  await press('发验证码');
  await phone.locator('[name=code]').fill(await codeSentTo(house, mobile, house.clock.now()));
  await press('查看');
  await phone.waitForURL(`**/status/${reference}`);
}

it('says of each that they come, and holds a pass for each', async () => {
  const { vehicle, part } = await bothFound(house, { phone: mobile });
  for (const it of [vehicle, part]) await approveClaim(house, it.claimId);
  const eventId = await eventWithOwners(house);
  const squad = await house.get(StaffDirectory).actorNamed('squad');
  await house.get(InviteOwners).execute(squad, eventId);
  await openReport(vehicle.reference);
  await look('status');
  await tap('看领取电池的时间和地点');
  await look('battery');
  await phone.getByRole('button', { name: '我来领电池' }).dblclick();
  await eventually(async () => {
    const appointmentId = await appointmentOf(house, part.claimId);
    expect(await appointmentStatus(house, appointmentId)).toBe('booked');
  });
  await tap('看最新情况');
  await tap('打开领取电池的凭证');
  expect(await phone.locator('h1').textContent()).toBe('领取电池的凭证');
  await look('battery-pass');
  const ofBattery = await phone.locator('figcaption b').textContent();
  await tap('车：9月8日');
  await press('这个时间可以，我来领');
  await eventually(async () => {
    await phone.goto(`${address}/claim/${vehicle.reference}/pass`);
    expect(await phone.locator('h1').textContent()).toBe('领车凭证');
  });
  await look('vehicle-pass');
  expect(await phone.locator('figcaption b').textContent()).not.toBe(ofBattery);
  await tap('电池：9月8日');
  expect(await phone.locator('figcaption b').textContent()).toBe(ofBattery);
});

import { chromium, type Browser, type Page } from 'playwright-core';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { chromiumOptions } from '../public-site/preview/chromium-options.js';
import { inspectPage } from '../public-site/preview/inspect-page.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { builtConsole } from '../support/built-console.js';
import { eventually } from '../support/eventually.js';

/** Doubles and pairs without numbers in a real browser, wide and narrow. */
let house: TestApp;
let browser: Browser;
let tab: Page;
let address: string;
let double: string;
let clone: string;
let bare: string;

beforeAll(async () => {
  [house] = await Promise.all([startTestApp(), builtConsole()]);
  await house.app.listen(0, '127.0.0.1');
  address = await house.app.getUrl();
  const squad = await house.as('squad');
  const report = async (given: Record<string, unknown>) =>
    (await squad.post('/api/v1/theft-reports', theftReportBody(given))).body.id as string;
  const doubleOf = async (id: string) =>
    (await squad.get(`/api/v1/doubles?subject=${id}`)).body.items[0].id as string;
  const identifiers = [{ kind: 'frame', value: '175722230000001' }];
  await report({ identifiers });
  double = await doubleOf(await report({ identifiers, colour: '银色', place: '魏都区七一路' }));
  const cloned = [{ kind: 'frame', value: '175722230000002' }];
  await report({ identifiers: cloned });
  clone = await doubleOf(await report({ identifiers: cloned, brand: '爱玛', colour: '黑色' }));
  const groundOff = [{ kind: 'frame', state: 'obliterated' }];
  const looks = { brand: '台铃', colour: '紫色', marks: '车尾贴有卡通贴纸' };
  await report(looks);
  const body = fullVehicleBody({ ...looks, brand: 'TAILG', identifiers: groundOff });
  await squad.post('/api/v1/recovered-vehicles', body);
  bare = await eventually(async () => {
    const { items } = (await squad.get('/api/v1/matches?band=attributes')).body;
    return items[0].id as string;
  });
  browser = await chromium.launch(chromiumOptions);
  tab = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await open('/doubles', '[name=username]');
  await tab.locator('[name=username]').fill('squad');
  await tab.locator('[name=password]').fill('correct horse battery staple');
  await tab.keyboard.press('Enter');
  await tab.locator('ul.panel.lines').waitFor();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const open = async (path: string, sign: string) => {
  await tab.goto(`${address}/console${path}`);
  await tab.locator(sign).first().waitFor();
};

it.each([1280, 360])(
  'no screen has an axe finding or sideways scroll at %i px',
  async (width) => {
    await tab.setViewportSize({ width, height: 800 });
    const findings: string[] = [];
    const look = async (name: string) => {
      findings.push(...(await inspectPage(tab, false, 0)).map((it) => `${name}: ${it}`));
      const folder = process.env['SCREENSHOTS'];
      if (folder) await tab.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    };
    await open('/doubles', 'ul.panel.lines');
    await look('list');
    await open(`/doubles/${clone}`, 'table.compare');
    await look('contradiction');
    await tab.keyboard.press('c');
    await tab.locator('dialog[open]').waitFor();
    await look('merge');
    await open(`/matches/${bare}`, 'table.compare');
    await tab.evaluate("document.querySelectorAll('details').forEach((it) => (it.open = true))");
    await look('looks');
    await open('/matches?band=attributes', 'ul.panel.lines');
    await look('queue');
    expect(findings).toEqual([]);
  },
  240_000,
);

it('merged and split with the keyboard alone', async () => {
  await tab.setViewportSize({ width: 1280, height: 800 });
  await open(`/doubles/${double}`, '.decide button');
  await tab.keyboard.press('c');
  await tab.locator('dialog[open] [name=reason]').fill('同一车主');
  await tab.keyboard.press('Enter');
  await tab.locator('.decide', { hasText: '已合并' }).waitFor();
  await tab.locator('dialog[open]').waitFor({ state: 'detached' });
  await tab.keyboard.press('u');
  await tab.locator('dialog[open] [name=reason]').fill('两起');
  await tab.keyboard.press('Enter');
  await tab.locator('.decide', { hasText: '待决定' }).waitFor();
  const rows = await house.database.query(
    `SELECT status FROM possible_double WHERE id = '${double}'`,
  );
  expect(rows).toEqual([{ status: 'open' }]);
}, 60_000);

/** Long because one browser and one house serve what an officer does at a desk: cards read, reports, counts, pictures. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { addressLivesMinutes } from '../../src/platform/photo-store/index.js';
import { citizenId } from '../factories/citizen-id.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { sendPhoto } from '../recovered-vehicles/support.js';
import { eventually } from '../support/eventually.js';
import { ConsoleInBrowser, type ConsoleTab } from './console-in-browser.js';

jest.setTimeout(120_000);

let site: ConsoleInBrowser;
let desk: ConsoleTab;
let page: Page;

beforeAll(async () => {
  site = await ConsoleInBrowser.start();
  desk = await site.tab('squad');
  ({ page } = desk);
}, 240_000);
afterAll(() => site?.close());

/** What a reader sends while a Chinese input method is on: digits by their place, Chinese as no key wrote it. */
async function readCard(...fields: string[]): Promise<void> {
  const keys = fields.flatMap((field, index) => [
    ...Array.from(field).map((it) =>
      /\d/.test(it)
        ? { code: `Digit${it}`, key: 'Process' }
        : /[A-Z]/.test(it)
          ? { code: `Key${it}`, key: 'Process', shiftKey: true }
          : { code: '', key: it },
    ),
    { code: index === fields.length - 1 ? 'Enter' : 'Tab' },
  ]);
  await page.evaluate(`
    for (const key of ${JSON.stringify(keys)})
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }),
      );
  `);
}

it('rule 12: a suspect’s card is read into the form, wherever the focus is, and stays nowhere else', async () => {
  const squad = await site.house.as('squad');
  const solved = { caseNumber: '魏公刑立字〔2022〕9号', kind: 'criminal', solvedOn: '2022-08-10' };
  const { id } = (await squad.post('/api/v1/cases', solved)).body as { id: string };
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await desk.open(`/cases/${id}`, 'summary');
  await page.locator('summary', { hasText: '登记抓获' }).click();
  await page.getByText('现在可以刷卡').waitFor();
  const number = citizenId(105);
  const wrong = number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
  await page.locator('[name=name]').focus();
  await readCard('贾某某', wrong);
  await page.getByText('校验位不对').waitFor();
  expect(await page.locator('[name=idNumber]').inputValue()).toBe('');
  await readCard('贾某某', '男', '汉', number, '许昌市公安局魏都分局');
  await page.getByText('已读入').waitFor();
  expect(await page.locator('[name=name]').inputValue()).toBe('贾某某');
  expect(await page.locator('[name=idNumber]').inputValue()).toBe(number);
  expect(await desk.look()).toEqual([]);
  const kept = await page.evaluate<string>(
    'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])',
  );
  expect(kept + addresses.join()).not.toContain(number.slice(6, 14));
  await page.locator('[name=apprehendedOn]').fill('2022-08-10');
  await page.getByRole('button', { name: '登记抓获' }).click();
  await page.getByText('已登记抓获。').waitFor();
  const suspects = (await squad.get(`/api/v1/cases/${id}`)).body.suspects;
  expect(suspects).toHaveLength(1);
});

it('rule 25: what a count missed is listed; the commander explains it, the custodian finds it', async () => {
  const [squad, custodian] = [await site.house.as('squad'), await site.house.as('custodian')];
  const stored = async (storagePlace: string) =>
    (await squad.post('/api/v1/recovered-vehicles', fullVehicleBody({ storagePlace }))).body;
  const [lost, found] = [await stored('Q-01'), await stored('Q-02')];
  await custodian.post('/api/v1/stock-takes', { place: 'Q', labels: [] });
  const [head, keeper] = [await site.tab('commander'), await site.tab('custodian')];
  await head.open('/incidents', 'ul.lines');
  expect(await head.page.locator('ul.lines').textContent()).toContain('缺少');
  expect(await head.look()).toEqual([]);
  const line = head.page.locator('ul.lines li', { hasText: lost.label });
  await line.locator('summary').click();
  await line.locator('[name=explanation]').fill('调往市局，手续补办');
  expect(await head.look()).toEqual([]);
  await line.getByRole('button', { name: '查清销掉' }).click();
  await line.waitFor({ state: 'detached' });
  await keeper.open(`/vehicles/${found.id}`, 'text=盘点发现');
  const panel = keeper.page.locator('.panel', { hasText: '保管异常' });
  await panel.locator('summary', { hasText: '找到了' }).click();
  await panel.locator('[name=explanation]').fill('Q-07');
  expect(await keeper.look()).toEqual([]);
  await panel.getByRole('button', { name: '查清销掉' }).click();
  await panel.getByText('已找到').waitFor();
  const open = (await squad.get('/api/v1/custody/incidents?open=true')).body.waiting;
  expect(open).toEqual({ open: 0, overdue: 0 });
  for (const { context } of [head, keeper]) await context.close();
});

it('a picture whose address is over before it is here is shown by the next one', async () => {
  const squad = await site.house.as('squad');
  const { id } = (await squad.post('/api/v1/recovered-vehicles', fullVehicleBody())).body;
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#345' } });
  await sendPhoto(squad, id, 'damage', await picture.jpeg().toBuffer());
  const answers: number[] = [];
  await page.route('**/photos/*', async (route) => {
    // The first is asked for too late.
    if (answers.length === 0) site.house.clock.advance((addressLivesMinutes + 2) * 60_000);
    const answer = await route.fetch();
    answers.push(answer.status());
    await route.fulfill({ response: answer });
  });
  await desk.open(`/vehicles/${id}`, '.photos img');
  await eventually(async () =>
    expect(await page.evaluate("document.querySelector('.photos img').naturalWidth")).toBe(40),
  );
  expect(answers).toEqual([410, 200]);
  await page.unroute('**/photos/*');
});

it('a report is filed at the desk with a card, found again, its double told at once, its owner shown for a purpose', async () => {
  const file = async (serial: number) => {
    await desk.open('/reports/new', '[name=frame]');
    for (const [field, value] of Object.entries({
      frame: '175722250000001',
      brand: '雅迪',
      stolenFrom: '2022-08-10T18:00',
      stolenUntil: '2022-08-10T22:00',
      place: '七一路超市门前',
      incidentNumber: `J-DESK-${serial}`,
      phone: `1383749001${serial}`,
    }))
      await page.locator(`[name=${field}]`).fill(value);
    await readCard('陈小晨', citizenId(110 + serial));
    await page.getByText('已读入').waitFor();
    await page.getByRole('button', { name: '登记', exact: true }).click();
    const said = await page.getByText('已登记，报案编号').textContent();
    return /CX-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(said!)![0];
  };
  const first = await file(1);
  const second = await file(2);
  await page.getByText(`可能与 ${first} 是同一起被盗`).waitFor();
  // The next person’s card: nothing says any more that one was read.
  await page.getByText('现在可以刷卡').waitFor();
  expect(await desk.look()).toEqual([]);
  await desk.open('/reports', 'ul.lines');
  expect(await desk.look()).toEqual([]);
  await page.locator('[name=named]').fill(second.toLowerCase());
  await page.locator('[name=named]').press('Enter');
  await page.locator('ul.lines li').first().waitFor();
  await page.getByRole('link', { name: second }).click();
  await page.getByText('疑似重复').waitFor();
  const owner = page.locator('.panel', { hasText: '另一个电话' });
  expect(await owner.textContent()).toContain('陈**');
  expect(await desk.look()).toEqual([]);
  await owner.getByRole('button', { name: '显示全部' }).click();
  await page.locator('dialog[open] [name=note]').fill('电话核实被盗经过');
  await page.locator('dialog[open] button[type=submit]').click();
  await owner.getByText('陈小晨').waitFor();
  expect(page.url()).not.toContain('1383749');
});

it('a report, found by its incident number, shows the vehicle it may be, one key from the review, and what its owner was told', async () => {
  const squad = await site.house.as('squad');
  const identifiers = [{ kind: 'frame', value: '175722250000001' }];
  const { label } = (
    await squad.post('/api/v1/recovered-vehicles', fullVehicleBody({ identifiers }))
  ).body;
  await eventually(async () => {
    const { waiting } = (await squad.get('/api/v1/matches')).body;
    expect(waiting.certain).toBeGreaterThan(0);
  });
  await desk.open('/reports?named=J-DESK-1', 'ul.lines li');
  await page.locator('ul.lines a').click();
  await page.getByRole('link', { name: label }).waitFor();
  await page.getByText('还没有通知。').waitFor();
  expect(await desk.look()).toEqual([]);
  await page.keyboard.press('n');
  await page.waitForURL('**/console/matches/*');
  await page.locator('.decide').waitFor();
  await page.keyboard.press('c');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await eventually(async () => {
    await desk.open('/reports?named=J-DESK-1', 'ul.lines li');
    await page.locator('ul.lines a').click();
    await page.getByText('您的车追回了：').first().waitFor({ timeout: 2_000 });
  });
  const told = page.locator('.panel', { hasText: '通知过失主什么' });
  expect(await told.textContent()).toContain('138****0011');
  expect(await desk.look()).toEqual([]);
});

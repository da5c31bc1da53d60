import type { Browser, Page } from 'playwright-core';
import { fullVehicleBody, recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { openBatch, openYard, scan, signIn, type Yard } from '../field-site/yard.js';
import { inspectPage } from '../public-site/preview/inspect-page.js';
import type { Client } from '../support/app.js';
import { eventually } from '../support/eventually.js';

/** A battery from the yard to its owner's report, as the squad sees it: on a phone, then at a desk. */
jest.setTimeout(240_000);

let yard: Yard;
let squad: Client;
let phone: Page;
let desk: Page;
let browser: Browser;

const code = 'TN72V20AH20220001';

beforeAll(async () => {
  yard = await openYard();
  ({ browser } = yard);
  squad = await yard.house.as('squad');
  const identifiers = [
    { kind: 'frame', value: '175722230000001' },
    { kind: 'battery', value: code },
  ];
  await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
  phone = await yard.phone('squad');
  desk = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(desk, `${yard.address}/console/`, 'squad');
});

afterAll(() => yard?.close());

async function look(page: Page, name: string, widths: number[], leastTarget?: number) {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const findings = await inspectPage(page, false, leastTarget);
    found.push(...findings.map((it) => `${name} ${width}: ${it}`));
    const folder = process.env['SCREENSHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  expect(found).toEqual([]);
}

it('in the yard: one touch says that it is a battery, its code is scanned, and it is put away', async () => {
  await openBatch(phone);
  const current = (place: number) =>
    phone.locator(`.slots li:nth-child(${place}) [aria-current]`).waitFor();
  await phone.getByRole('radio', { name: '电池', exact: true }).check();
  await look(phone, 'label', [360, 320]);
  await scan(phone, 'WD-2026-70001');
  await current(2);
  await scan(phone, code);
  await current(4);
  await phone.locator('.slots button').nth(1).click();
  await look(phone, 'card', [360, 320]);
  await phone.getByRole('button', { name: '存好，下一件' }).click();
  const found = await eventually(async () => {
    const { items } = (await squad.get('/api/v1/recovered-vehicles?part=battery')).body;
    expect(items).toHaveLength(1);
    return items[0];
  });
  expect(found).toMatchObject({
    label: 'WD-2026-70001',
    part: 'battery',
    identifiers: [{ kind: 'battery', value: code }],
  });
  expect(yard.complaints).toEqual([]);
});

it('at the desk: parts have a list of their own, and a review says which number of the report it is', async () => {
  const body = fullVehicleBody({ recoveredAt: new Date(Date.now() - 60_000).toISOString() });
  await squad.post('/api/v1/recovered-vehicles', body);
  const open = async (path: string, sign: string) => {
    await desk.goto(`${yard.address}/console${path}`);
    await desk.locator(sign).first().waitFor();
  };
  await open('/vehicles?view=parts', 'table.list tbody tr');
  expect(await desk.locator('table.list tbody tr').count()).toBe(1);
  expect(await desk.locator('table.list tbody').textContent()).toContain('电动车的电池');
  await look(desk, 'parts', [1280, 360], 0);
  const [match] = await eventually(async () => {
    const { items } = (await squad.get('/api/v1/matches')).body;
    expect(items.length).toBeGreaterThan(0);
    return items;
  });
  await open(`/matches/${match.id}`, 'table.compare');
  const said = await desk.locator('main').textContent();
  expect(said).toContain('对的是报案里的电池编码');
  expect(said).toContain('追回部件（电动车的电池）');
  expect(said).not.toContain('品牌不同');
  await look(desk, 'review', [1280, 360], 0);
  await open(`/vehicles/${match.vehicle.id}`, '.columns');
  await desk.getByText('部件编号照片').waitFor();
  await look(desk, 'part', [1280, 360], 0);
});

it('a batch says once that it is batteries: the desk asks for their code, and the phone begins so', async () => {
  const recoveredAt = new Date(Date.now() - 60_000).toISOString();
  const defaults = { vehicleType: 'e-bike', recoveredAt, place: '旧货市场' };
  const { id } = (await squad.post('/api/v1/intake-batches', { title: '一堆电池', defaults })).body;
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.goto(`${yard.address}/console/intake/${id}`);
  const shared = desk.locator('details', { hasText: '这一批共同的内容' });
  await shared.getByLabel('登记的是').click();
  await desk.locator('.ant-select-item-option:visible', { hasText: '电池' }).click();
  await shared.getByRole('button', { name: '保存共同内容' }).click();
  await desk.locator('[name=battery]').fill('TN72V20AH20220002');
  expect(await desk.locator('[name=number]').count()).toBe(0);
  await look(desk, 'batch', [1280, 360], 0);
  await desk.locator('[name=battery]').press('Enter');
  await desk.getByText('已登记电池 WD-').waitFor();
  const { items } = (await squad.get(`/api/v1/recovered-vehicles?intakeBatch=${id}`)).body;
  expect(items).toMatchObject([
    { part: 'battery', identifiers: [{ kind: 'battery', value: 'TN72V20AH20220002' }] },
  ]);
  await phone.goto(`${yard.address}/field/batches/${id}`);
  await phone.getByRole('radio', { name: '电池', checked: true }).waitFor();
});

it('at the desk: what was taken for a vehicle is made a battery, its number with it', async () => {
  const body = recoveredVehicleBody({
    recoveredAt: new Date(Date.now() - 60_000).toISOString(),
    identifiers: [{ kind: 'frame', value: 'TN72V20AH20220003' }],
  });
  const { id } = (await squad.post('/api/v1/recovered-vehicles', body)).body;
  await desk.goto(`${yard.address}/console/vehicles/${id}`);
  await desk.getByLabel('登记的是').click();
  await desk.locator('.ant-select-item-option:visible', { hasText: '电池' }).click();
  expect(await desk.locator('[name=battery]').inputValue()).toBe('TN72V20AH20220003');
  await look(desk, 'turned', [1280, 360], 0);
  await desk.getByRole('button', { name: '保存', exact: true }).click();
  await desk.getByText('部件编号照片').waitFor();
  expect((await squad.get(`/api/v1/recovered-vehicles/${id}`)).body).toMatchObject({
    part: 'battery',
    identifiers: [{ kind: 'battery', value: 'TN72V20AH20220003' }],
  });
});

it('at the desk: a part is registered with its own number, and no other is asked for', async () => {
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.goto(`${yard.address}/console/vehicles/new`);
  await desk.getByLabel('登记的是').click();
  await desk.locator('.ant-select-item-option', { hasText: '电动车的电机' }).click();
  expect(await desk.locator('[name=number]').count()).toBe(0);
  expect(await desk.locator('[name=battery]').count()).toBe(0);
  await desk.locator('[name=motor]').fill('JYD500W2206011');
  await desk.locator('[name=place]').fill('旧货市场');
  await look(desk, 'register', [1280, 360], 0);
  await desk.getByRole('button', { name: '登记', exact: true }).click();
  await desk.locator('.columns').waitFor();
  const { items } = (await squad.get('/api/v1/recovered-vehicles?part=motor')).body;
  expect(items).toMatchObject([{ identifiers: [{ kind: 'motor', value: 'JYD500W2206011' }] }]);
});

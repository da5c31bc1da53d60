/** Long because one browser and one house serve all that is left: pictures, moves, counts, every screen’s look. */
import QRCode from 'qrcode';
import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { approveClaim, claimedFind, claimedVehicle } from '../factories/claimed-vehicle.js';
import { citizenId } from '../factories/citizen-id.js';
import { fullVehicleBody, recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { PhotoStore } from '../../src/platform/photo-store/index.js';
import { Appointments } from '../../src/return-events/index.js';
import { eventWithOwners } from '../return-events/support.js';
import type { Client, TestApp } from '../support/app.js';
import { inspectPage } from '../public-site/preview/inspect-page.js';
import { eventually } from '../support/eventually.js';
import { holdIdCard, openBatch, openYard, scan, type Yard } from './yard.js';

jest.setTimeout(120_000);

let yard: Yard;
let squad: Client;
let officer: Page;
let keeper: Page;

beforeAll(async () => {
  yard = await openYard();
  squad = await yard.house.as('squad');
  [officer, keeper] = [await yard.phone('squad'), await yard.phone('custodian')];
}, 240_000);
afterAll(() => yard?.close());

const stored = async (body: object) =>
  (await squad.post('/api/v1/recovered-vehicles', body)).body as { id: string; label: string };
const allSent = (page: Page) =>
  eventually(
    async () => expect(await page.locator('.unsent').textContent()).toContain('都已发出'),
    20_000,
  );
const open = async (page: Page, path: string) => {
  await page.goto(`${yard.address}/field${path}`);
  await page.locator('h1').waitFor();
};

/** With SCREENSHOTS, what was looked at stays there. */
async function shoot(page: Page, name: string) {
  const folder = process.env['SCREENSHOTS'];
  shots += 1;
  if (folder) await page.screenshot({ path: `${folder}/${shots}-${name}.png`, fullPage: true });
}
let shots = 0;

/** A vehicle and a battery of one report, ready to be taken home. */
async function bothApproved(house: TestApp) {
  const frame = { kind: 'frame' as const, value: '175722098811223' };
  const battery = { kind: 'battery' as const, value: 'TN72V20AH20229911' };
  const vehicle = await claimedVehicle(house, {
    report: { identifiers: [frame, battery] },
    vehicle: { identifiers: [frame] },
  });
  const part = await claimedFind(house, { vehicle: { part: 'battery', identifiers: [battery] } });
  for (const { claimId } of [vehicle, part]) await approveClaim(house, claimId);
  return { vehicle, part };
}

/** What a desk does once somebody may take a thing home; their card is the one that a reader sends. */
async function handOver(
  page: Page,
  it: { label: string; wrong?: string; name: string },
  look?: () => Promise<void>,
) {
  await page.getByRole('button', { name: '发还这一件' }).click();
  if (it.wrong) {
    await scan(page, it.wrong);
    await page.getByText(`拿错了：这是 ${it.wrong}`).waitFor();
    await look?.();
  }
  await scan(page, it.label, true);
  await scan(page, citizenId(101), true);
  // What a hand types next is no part of the card.
  await page.waitForTimeout(60);
  expect(await page.locator('[name=label]').inputValue()).toBe(it.label);
  expect(await page.locator('[name=idNumber]').inputValue()).toBe(citizenId(101));
  await page.locator('[name=name]').fill(it.name);
  await page.locator('[name=condition]').fill('与登记一致');
  await page.locator('[name=keysNote]').fill('无');
  await look?.();
  await page.getByRole('button', { name: '确认发还' }).click();
}

/** As a phone takes it: large, and with where and when written beside the picture. */
async function pictureOf(label?: string): Promise<Buffer> {
  const code = label && (await QRCode.toBuffer(label, { width: 500, margin: 4 }));
  return sharp({ create: { width: 3_000, height: 2_000, channels: 3, background: '#7a8a76' } })
    .composite(code ? [{ input: code, left: 1_900, top: 1_100 }] : [])
    .jpeg()
    .withExif({ IFD0: { Make: 'PhoneOfWitness' }, IFD3: { GPSLatitudeRef: 'N' } })
    .toBuffer();
}

it('pictures of a row go to the vehicles whose labels are in them, smaller and without what the camera wrote', async () => {
  const [first, second] = [
    await stored(recoveredVehicleBody()),
    await stored(recoveredVehicleBody()),
  ];
  await open(officer, '/photos');
  const files = await Promise.all([pictureOf(first.label), pictureOf(second.label), pictureOf()]);
  expect(files[0].includes('PhoneOfWitness')).toBe(true);
  await officer
    .locator('input[type=file]')
    .setInputFiles(
      files.map((buffer, index) => ({ name: `${index}.jpg`, mimeType: 'image/jpeg', buffer })),
    );
  await officer.getByText('没认出标签').waitFor();
  await officer.getByRole('button', { name: '存好 2 张' }).waitFor();
  expect(await inspectPage(officer, false, 47.5)).toEqual([]);
  await officer.getByRole('textbox', { name: '标签' }).fill(second.label.toLowerCase());
  await officer.getByRole('textbox', { name: '标签' }).press('Enter');
  await officer.getByRole('button', { name: '存好 3 张' }).click();
  await officer.getByText('已存好 3 张').waitFor();
  await allSent(officer);
  const photosOf = async ({ id }: { id: string }) =>
    (await squad.get(`/api/v1/recovered-vehicles/${id}`)).body.photos as {
      id: string;
      kind: string;
    }[];
  expect((await photosOf(first)).map(({ kind }) => kind)).toEqual(['whole-vehicle']);
  expect(await photosOf(second)).toHaveLength(2);
  // What was sent is what is sealed as the original.
  const sent = await yard.house.database.query<{ sha256: string }>(
    'SELECT original_sha256 AS sha256 FROM vehicle_photo WHERE vehicle_id = ANY($1)',
    [[first.id, second.id]],
  );
  expect(sent).toHaveLength(3);
  for (const { sha256 } of sent) {
    const { width, exif } = await sharp(await yard.house.get(PhotoStore).get(sha256)).metadata();
    expect([width, exif]).toEqual([2_048, undefined]);
  }
});

it('a picture of the number is kept with its card, and sent after its vehicle', async () => {
  await open(officer, '/');
  const batch = await openBatch(officer);
  // An ID card held to the wrong form: nothing of it stays on the card.
  await holdIdCard(officer);
  expect(await officer.locator('.slots').textContent()).not.toMatch(/\d/);
  await scan(officer, 'WD-2026-60001');
  await officer.getByRole('button', { name: '拍照' }).click();
  const dialog = officer.locator('dialog[open]');
  await dialog.getByText('打不开摄像头').waitFor();
  expect(await inspectPage(officer, false, 47.5)).toEqual([]);
  const file = { name: 'n.jpg', mimeType: 'image/jpeg', buffer: await pictureOf() };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await officer.getByRole('button', { name: '拍照 ✓1' }).waitFor();
  await officer.reload();
  await officer.getByRole('button', { name: '拍照 ✓1' }).waitFor();
  await officer.getByRole('button', { name: '存好，下一辆' }).click();
  await officer.getByText('已存好 WD-2026-60001').waitFor();
  await allSent(officer);
  const { items } = (await squad.get(`/api/v1/recovered-vehicles?intakeBatch=${batch}`)).body;
  expect(items[0].photos.map((it: { kind: string }) => it.kind)).toEqual(['frame-number']);
});

it('scan the vehicle, scan the bay: what is stored moves, what is not is received', async () => {
  const [kept, fresh] = [
    await stored(fullVehicleBody({ storagePlace: 'M-01' })),
    await stored(recoveredVehicleBody()),
  ];
  await open(keeper, '/move');
  for (const [{ label }, where] of [
    [kept, '现在在 M-01'],
    [fresh, '还没有入库'],
  ] as const) {
    await scan(keeper, label, true);
    await keeper.getByText(where).waitFor();
    await scan(keeper, 'M-09', true);
    await keeper.getByText(`${label} → M-09`).waitFor();
  }
  await allSent(keeper);
  for (const { id } of [kept, fresh]) {
    const { current } = (await squad.get(`/api/v1/recovered-vehicles/${id}/custody`)).body;
    expect(current).toMatchObject({ place: 'M-09', holder: 'custodian' });
  }
  await holdIdCard(keeper);
  await scan(keeper, 'WD-2026-99999');
  await keeper.getByText('没有标签为 WD-2026-99999 的车').waitFor();
});

it('rule 25: a row is scanned and compared: missing, surplus, misplaced; a closed page loses no scan', async () => {
  const [here, gone, elsewhere] = [
    await stored(fullVehicleBody({ storagePlace: 'N-01' })),
    await stored(fullVehicleBody({ storagePlace: 'N-02' })),
    await stored(fullVehicleBody({ storagePlace: 'P-01' })),
  ];
  await open(keeper, '/stock-take');
  await keeper.locator('[name=row]').fill('n');
  await keeper.locator('[name=row]').press('Enter');
  await keeper.getByText('扫到 0 / 2 件').waitFor();
  await scan(keeper, here.label);
  await keeper.getByText('扫到 1 / 2 件').waitFor();
  await keeper.reload();
  await keeper.getByText('扫到 1 / 2 件').waitFor();
  // In one breath, as a camera that sees two labels tells of them.
  await scan(keeper, [elsewhere.label, 'WD-2026-50000']);
  await keeper.getByText('另有 2 个不在这一排').waitFor();
  await keeper.getByText('还没扫到的').click();
  expect(await inspectPage(keeper, false, 47.5)).toEqual([]);
  await keeper.getByRole('button', { name: '盘完这一排' }).click();
  await keeper.getByRole('heading', { name: 'N 盘点结果' }).waitFor();
  const said = await keeper.locator('main').textContent();
  for (const words of [
    gone.label,
    '缺少',
    '已登记为异常',
    `${elsewhere.label}应在 P-01`,
    'WD-2026-50000',
  ])
    expect(said).toContain(words);
  expect(await inspectPage(keeper, false, 47.5)).toEqual([]);
  await allSent(keeper);
  const [count] = (await squad.get('/api/v1/stock-takes')).body.items;
  expect(count).toMatchObject({ place: 'N', expected: 2, found: 1, countedBy: 'custodian' });
  expect(count.findings).toHaveLength(3);
});

it('the camera reads a label that is held before it', async () => {
  // What the browser shows for a camera is drawn by the page itself: a label, held still.
  const page = await yard.phone('squad');
  const label = 'WD-2026-61234';
  const png = await QRCode.toDataURL(label, { width: 480, margin: 6 });
  await page.addInitScript(`
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
      const image = Object.assign(new Image(), { src: ${JSON.stringify(png)} });
      await image.decode();
      const draw = () => canvas.getContext('2d').drawImage(image, 80, 0, 480, 480);
      setInterval(draw, 50);
      draw();
      return canvas.captureStream(20);
    };
  `);
  await open(page, '/');
  await openBatch(page);
  await page.getByRole('button', { name: '扫码', exact: true }).click();
  await page.getByText(label).waitFor();
  await page.locator('.slots li:nth-child(2) [aria-current]').waitFor();
  expect(await inspectPage(page, false, 47.5)).toEqual([]);
  await page.context().close();
});

it('the shell opens without a network within a second, and says so', async () => {
  const page = await yard.phone('squad', { serviceWorkers: 'allow' });
  await page.evaluate('navigator.serviceWorker.ready');
  await eventually(async () => {
    const kept = await page.evaluate<number>(
      `caches.keys().then(([name]) => caches.open(name)).then((it) => it.keys()).then((it) => it.length)`,
    );
    expect(kept).toBeGreaterThan(10);
  });
  await page.context().setOffline(true);
  const from = performance.now();
  await page.goto(`${yard.address}/field/batches/new`);
  await page.getByText('连不上服务器').waitFor();
  console.info(`offline reload: ${Math.round(performance.now() - from)} ms`);
  await page.context().close();
});

it('at an event’s desk: a pass is scanned, the battery that waits too is named and received with one press', async () => {
  const { house } = yard;
  const { vehicle, part } = await bothApproved(house);
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const eventId = await eventWithOwners(house, { day });
  const { passToken } = (await house.get(Appointments).ofReport(house.database, vehicle.reportId))!;
  const page = await yard.phone('desk');
  const look = async () => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await shoot(page, `desk-${width}`);
      expect(await inspectPage(page, false, 47.5)).toEqual([]);
    }
  };
  await page.getByRole('link', { name: '发还窗口' }).click();
  await page.getByRole('link', { name: '集中退赃大会' }).waitFor();
  await look();
  await page.getByRole('link', { name: '集中退赃大会' }).click();
  await page.getByText('现在没有人在等。').waitFor();
  await scan(page, passToken, true);
  await page.getByText('已到场，可以发还').waitFor();
  await page.getByText('同一失主的另一件').waitFor();
  const said = await page.locator('main').textContent();
  expect(said).toContain(`车主还有一件可领：电动车的电池${part.label}`);
  expect(said).toContain('车位 A-');
  // No more of the owner than with the first thing.
  expect(said).not.toContain(vehicle.owner.name);
  expect(said).not.toContain(vehicle.owner.phone);
  await look();
  await page.getByRole('button', { name: `这件也登记到场：电动车的电池 ${part.label}` }).click();
  await page.getByText('也已到场，等着发还：电动车').waitFor();
  await look();
  const { items } = (
    await (await house.as('desk')).get(`/api/v1/return-events/${eventId}/arrivals`)
  ).body;
  expect(items.map((it: { vehicle: { label: string } }) => it.vehicle.label)).toEqual([
    vehicle.label,
    part.label,
  ]);
  // It is handed over: by its own label and no other, to who is read off the card; then the vehicle is still left.
  await handOver(page, { label: part.label, wrong: vehicle.label, name: vehicle.owner.name }, look);
  await page.getByText(`已发还 ${part.label}`).waitFor();
  await page.getByText('还有 1 件没领').waitFor();
  await look();
  await page.getByRole('button', { name: `看这一件：电动车 ${vehicle.label}` }).click();
  // The same pass at another desk: said plainly, and what is theirs is shown all the same.
  await scan(page, passToken);
  await page.getByText('这件已经登记到场。').waitFor();
  await handOver(page, { label: vehicle.label, name: vehicle.owner.name });
  await page.getByText('这位失主没有别的要领了。').waitFor();
  await page.getByText('现在没有人在等。').waitFor();
  await scan(page, passToken);
  await page.getByText('这件已经发还，不能再发。').waitFor();
  await holdIdCard(page);
  await scan(page, 'WD-2026-99999');
  await page.getByText('没有找到。').waitFor();
  await look();
  await page.context().close();
});

describe.each([
  [320, 'light'],
  [360, 'dark'],
] as const)('at %i px, %s', (width, colorScheme) => {
  it('no screen has an axe finding, a target below 48 px or sideways scroll', async () => {
    const findings: string[] = [];
    const look = async (page: Page, name: string) =>
      findings.push(...(await inspectPage(page, false, 47.5)).map((it) => `${name}: ${it}`));
    for (const page of [officer, keeper]) {
      await page.setViewportSize({ width, height: 568 });
      await page.emulateMedia({ colorScheme });
    }
    await open(officer, '/');
    await look(officer, 'home');
    await open(officer, '/batches/new');
    await officer.locator('summary').click();
    await look(officer, 'a new batch');
    await open(officer, '/');
    await openBatch(officer);
    await scan(officer, `WD-2026-6${width}1`);
    for (const step of ['标签', '号码', '车辆', '位置']) {
      await officer.locator('.slots button', { hasText: step }).click();
      await look(officer, step);
    }
    await officer.locator('.slots button', { hasText: '号码' }).click();
    await officer.getByRole('button', { name: '二选一' }).click();
    await officer.getByRole('button', { name: 'ABC' }).click();
    await look(officer, 'letters');
    await officer.locator('.slots button', { hasText: '车辆' }).click();
    await officer.getByRole('radio', { name: '雅迪' }).click();
    await look(officer, 'colours');
    await officer.route('**/api/v1/intake-batches/*/vehicles', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'label-taken', status: 409 }),
      }),
    );
    await officer.getByRole('button', { name: '存好，下一辆' }).click();
    await eventually(async () =>
      expect(await officer.locator('.unsent').textContent()).toContain('未发 1'),
    );
    await officer.locator('.unsent').click();
    await officer.getByText('与系统不一致').waitFor();
    await look(officer, 'outbox');
    await officer.getByRole('button', { name: '删掉这一条' }).click();
    await look(officer, 'a question');
    await officer.getByRole('button', { name: '删掉', exact: true }).click();
    await officer.getByText('都已发出。').waitFor();
    await officer.unroute('**/api/v1/intake-batches/*/vehicles');
    for (const path of ['/photos', '/nowhere']) {
      await open(officer, path);
      await look(officer, path);
    }
    for (const path of ['/', '/move', '/stock-take']) {
      await open(keeper, path);
      await look(keeper, path);
    }
    const context = await yard.browser.newContext({
      viewport: { width, height: 568 },
      colorScheme,
    });
    const stranger = await context.newPage();
    await stranger.goto(`${yard.address}/field/`);
    await stranger.locator('[name=username]').fill('squad');
    await stranger.locator('[name=password]').fill('wrong');
    await stranger.locator('[name=password]').press('Enter');
    await stranger.locator('[role=alert]').waitFor();
    await look(stranger, 'the door');
    await context.close();
    expect(findings).toEqual([]);
  });
});

it('nothing was asked of another host, and nothing ran into the content security policy', () => {
  expect([...yard.hosts]).toEqual([new URL(yard.address).origin]);
  expect(yard.complaints).toEqual([]);
});

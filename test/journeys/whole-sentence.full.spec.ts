/** Long: it is one sentence, and it has to be told without a stop. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { verifyChains } from '../../src/audit/index.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { sendPhoto } from '../recovered-vehicles/support.js';

/**
 * A victim reports → the squad recovers → the system matches → the owner is notified → an event hands it back → the
 * counts are compiled: over HTTP, with the worker, and the victim in a real browser with JavaScript off.
 */
let house: TestApp;
let browser: Browser;
let victim: Page;
let address: string;

const phone = '13837400777';
const patienceMs = 20_000;

beforeAll(async () => {
  house = await startTestApp();
  await house.app.listen(0, '127.0.0.1');
  address = await house.app.getUrl();
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: { ...process.env, HOME: mkdtempSync(path.join(tmpdir(), 'wanbi-browser-')) },
  });
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: 'zh-CN',
  });
  victim = await context.newPage();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Fills a form as a person does and presses its main button. */
async function answer(fields: Record<string, string> = {}) {
  for (const [name, value] of Object.entries(fields)) {
    const field = victim.locator(`[name="${name}"]`).first();
    const isRadio = (await field.getAttribute('type')) === 'radio';
    const isSelect = (await victim.locator(`select[name="${name}"]`).count()) > 0;
    if (isRadio) await victim.locator(`[name="${name}"][value="${value}"]`).check();
    else if (isSelect) await field.selectOption(value);
    else await field.fill(value);
  }
  const [name] = Object.keys(fields);
  const form = name
    ? victim.locator('form').filter({ has: victim.locator(`[name="${name}"]`) })
    : victim.locator('main form').last();
  await form.locator('button[type="submit"], button:not([type])').last().click();
}

async function newestSms(containing: RegExp): Promise<string> {
  return eventually(async () => {
    const tray = await browser.newPage();
    try {
      await tray.goto(`${address}/demo/tray`);
      const texts = await tray.locator('main').innerText();
      const found = containing.exec(texts);
      expect(found).not.toBeNull();
      return found![1] ?? found![0];
    } finally {
      await tray.close();
    }
  }, patienceMs);
}

it('runs the whole sentence', async () => {
  const counts = async () =>
    (
      await (
        await house.as('commander')
      ).get('/api/v1/recovery-counts?unit=weidu&from=2022-08-01&to=2022-09-01')
    ).body;
  const before = await counts();

  // A victim reports, on a phone, without JavaScript.
  await victim.goto(`${address}/`);
  await victim.goto(`${address}/report/start`);
  await answer();
  await answer({ vehicleType: 'e-bike' });
  await answer({ brand: '雅迪', colour: '白色' });
  await answer({ frameState: 'known', frame: '1757 2 15 08069087' });
  await answer({
    seenDay: 'yesterday',
    seenPart: 'evening',
    missingDay: 'today',
    missingPart: 'morning',
  });
  await answer({ district: 'weidu', place: '七一路超市门前' });
  await answer();
  await answer({ name: '欧阳娜娜', phone });
  await answer({ insurerPaid: 'no' });
  expect(new URL(victim.url()).pathname).toBe('/report/check');
  await answer();
  await answer({ code: await newestSms(/(?<!\d)(\d{6})(?!\d)/) });
  const reference = /CX-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(victim.url())![0];
  expect(await victim.locator('main').innerText()).toContain(reference);

  // A station accepts the lead.
  const desk = await house.as('desk');
  const lead = await eventually(async () => {
    const { items } = (await desk.get('/api/v1/theft-reports')).body;
    const found = items.find((it: { reference: string }) => it.reference === reference);
    expect(found).toBeDefined();
    return found;
  }, patienceMs);
  const accepted = await desk.post(`/api/v1/theft-reports/${lead.id}/accept`, {
    incidentNumber: 'J4110020022080177',
  });
  expect(accepted.status).toBe(200);

  // The squad recovers it and misreads an 8 for a B; the system proposes; an officer confirms.
  house.clock.set('2022-08-12T02:00:00Z');
  const squad = await house.as('squad');
  const vehicle = await squad.post(
    '/api/v1/recovered-vehicles',
    fullVehicleBody({
      identifiers: [{ kind: 'frame', value: '17572150B069087' }],
      recoveredAt: '2022-08-12T01:30:00Z',
    }),
  );
  expect(vehicle.body.status).toBe('registered');
  const match = await eventually(async () => {
    const { items } = (await squad.get(`/api/v1/recovered-vehicles/${vehicle.body.id}/matches`))
      .body;
    expect(items[0]).toMatchObject({ difference: 'near', theftReport: { reference } });
    return items[0];
  }, patienceMs);
  expect((await squad.post(`/api/v1/matches/${match.id}/confirm`, {})).status).toBe(200);

  // The owner is notified.
  expect(await newestSms(new RegExp(`[^\\n]*${reference}[^\\n]*`))).not.toMatch(
    /https?:|微信转账|银行卡/,
  );

  // Photographs and an appraisal, ownership concluded, approved by another person.
  const picture = await sharp({
    create: { width: 80, height: 60, channels: 3, background: '#888' },
  })
    .jpeg()
    .toBuffer();
  for (const kind of ['whole-vehicle', 'frame-number', 'motor-number', 'special-marks']) {
    expect((await sendPhoto(squad, vehicle.body.id, kind, picture)).status).toBe(201);
  }
  const appraisal = {
    valueYuan: 1_800,
    appraisedOn: '2022-08-12',
    appraiser: '许昌市价格认定中心',
  };
  const appraised = await squad.post(
    `/api/v1/recovered-vehicles/${vehicle.body.id}/appraisals`,
    appraisal,
  );
  expect(appraised.status).toBeLessThan(300);
  const claim = (await squad.get('/api/v1/claims')).body.items.find(
    (it: { vehicle: { id: string } }) => it.vehicle.id === vehicle.body.id,
  );
  const proof = { kind: 'invoice-with-number', note: '发票，整车编码一致' };
  expect((await squad.post(`/api/v1/claims/${claim.id}/proofs`, proof)).status).toBeLessThan(300);
  const conclusion = {
    evidence: '购车发票与合格证',
    reason: '编码一致，权属清楚无争议',
    factsVerified: true,
    ownershipUndisputed: true,
    nobodyElseHarmed: true,
    caseNotObstructed: true,
  };
  expect(
    (await squad.post(`/api/v1/claims/${claim.id}/conclusion`, conclusion)).status,
  ).toBeLessThan(300);
  expect((await squad.post(`/api/v1/claims/${claim.id}/submit`, {})).status).toBeLessThan(300);
  const approver = await house.as('approver');
  const approval = await approver.post(`/api/v1/claims/${claim.id}/approve`, {
    reason: '材料齐全，同意发还',
  });
  expect(approval.text).not.toContain('rule');
  expect(approval.status).toBeLessThan(300);

  // An event: planned, owners assigned and invited; the owner books on the phone.
  const event = (
    await squad.post('/api/v1/return-events', {
      name: '集中退赃大会',
      venue: '魏都分局院内',
      day: '2022-08-20',
      from: '09:00',
      until: '11:00',
      minutesEach: 10,
      desks: 2,
    })
  ).body;
  expect((await squad.post(`/api/v1/return-events/${event.id}/assign`, {})).status).toBeLessThan(
    300,
  );
  expect((await squad.post(`/api/v1/return-events/${event.id}/invite`, {})).status).toBeLessThan(
    300,
  );
  expect(await newestSms(/[^\n]*魏都分局院内[^\n]*/)).toContain('8月20日');

  await victim.goto(`${address}/status`);
  await answer({ reference, phone });
  house.clock.advance(1_000);
  const codes = await eventually(async () => {
    const text = await newestSms(/((?:.|\n)*)/);
    const all = [...text.matchAll(/(?<!\d)(\d{6})(?!\d)/g)].map((it) => it[1]!);
    expect(all.length).toBeGreaterThan(1);
    return all;
  }, patienceMs);
  await answer({ code: codes[0]! });
  expect(new URL(victim.url()).pathname).toBe(`/status/${reference}`);
  await victim.goto(`${address}/claim/${reference}`);
  expect(await victim.locator('main').innerText()).toContain('魏都分局院内');
  await victim.locator(`form[action="/claim/${reference}/accept"] button`).click();
  await eventually(async () => {
    await victim.goto(`${address}/claim/${reference}/pass`);
    expect(await victim.locator('svg').count()).toBeGreaterThan(0);
  }, patienceMs);

  // The day: checked in, handed over; a second desk is told so.
  house.clock.set('2022-08-20T01:10:00Z');
  const table = await house.as('desk');
  const label = vehicle.body.label;
  const arrival = await table.post(`/api/v1/return-events/${event.id}/check-ins`, {
    id: '01900000-0000-7000-8000-000000000001',
    reference,
  });
  expect(arrival.status).toBeLessThan(300);
  const handOver = {
    id: '01900000-0000-7000-8000-000000000002',
    appointmentId: arrival.body.appointmentId ?? arrival.body.id,
    vehicleLabel: label,
    recipient: { kind: 'owner', name: '欧阳娜娜', idNumber: '411002190001010017' },
    condition: '完好，电池在位',
    keysNote: '钥匙一把',
    custodian: 'custodian',
  };
  const handed = await table.post('/api/v1/hand-overs', handOver);
  expect(handed.status).toBe(201);
  const again = { ...handOver, id: '01900000-0000-7000-8000-000000000003' };
  expect((await table.post('/api/v1/hand-overs', again)).status).toBe(409);

  // The counts move by one; the report is closed; the chain holds.
  const after = await counts();
  expect(after.vehiclesRecovered.total - before.vehiclesRecovered.total).toBe(1);
  expect(after.vehiclesMatched - before.vehiclesMatched).toBe(1);
  expect(after.vehiclesReturned - before.vehiclesReturned).toBe(1);
  expect(after.valueReturned - before.valueReturned).toBe(1_800);
  const closed = (await (await house.as('desk')).get(`/api/v1/theft-reports/${lead.id}`)).body;
  expect(closed.status).toBe('returned');
  await victim.goto(`${address}/status/${reference}`);
  expect((await verifyChains(house.database)).firstFault).toBeUndefined();
}, 240_000);

import { randomBytes } from 'node:crypto';
import { makeReference } from '../../src/platform/references.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { openBrowser } from './support/browser.js';
import { fileReport, follow } from './support/victim.js';

let house: TestApp;
let reference: string;
const mobile = '13837400011';

beforeAll(async () => {
  house = await startTestApp({ environment: { PUBLIC_REQUESTS_PER_MINUTE: '5000' } });
  reference = await fileReport(house, openBrowser(house.app), mobile);
}, 120_000);
afterAll(() => house?.close());

it('the answer is the same for a report that exists and one that does not', async () => {
  const stranger = openBrowser(house.app);
  const known = await stranger.send('/status', { reference, phone: '13837499999' });
  const unknown = await openBrowser(house.app).send('/status', {
    reference: makeReference('CX', randomBytes, 'web'),
    phone: '13837499999',
  });
  expect(unknown.html).toBe(known.html);
  expect(known.path).toBe('/status/code');
  const tried = await stranger.send('/status/code', { code: '123456' });
  expect(tried.status).toBe(422);
  expect((await stranger.open(`/status/${reference}`)).status).toBe(403);
});

it('an owner sees where their report stands, and a code opens no other report', async () => {
  const phone = await follow(house, reference, mobile);
  const shown = await phone.open(`/status/${reference}`);
  expect(shown.html).toContain('在等派出所民警打电话跟您核对');
  expect(shown.html).not.toMatch(/欧阳娜娜|13837400011/);
  const other = await fileReport(house, openBrowser(house.app), '13837400012');
  const refused = await phone.open(`/status/${other}`);
  expect(refused.status).toBe(403);
  expect(refused.heading).toBe('请再确认一次是您本人');
});

it('an owner withdraws with a reason, after being asked once more', async () => {
  const phone = await follow(house, reference, mobile);
  const asked = await phone.open(`/status/${reference}/withdraw`);
  expect(asked.heading).toBe('要撤回报失吗？');
  const missing = await phone.send(`/status/${reference}/withdraw`);
  expect(missing.status).toBe(422);
  const told = await phone.send(`/status/${reference}/withdraw`, { reason: 'found-it-myself' });
  expect(told.path).toBe(`/status/${reference}?told=withdrawn`);
  await eventually(async () => {
    const { html } = await phone.open(`/status/${reference}`);
    if (!html.includes('这份报失已经撤回')) throw new Error('Not yet.');
  });
});

it('signing out closes the report for whoever has the phone next', async () => {
  const phone = await follow(house, reference, mobile);
  await phone.send('/status/sign-out');
  expect((await phone.open(`/status/${reference}`)).status).toBe(403);
});

it('a claim that is not there answers like any page that is not there', async () => {
  const phone = await follow(house, reference, mobile);
  expect((await phone.open(`/claim/${reference}`)).status).toBe(404);
  expect((await openBrowser(house.app).open(`/claim/${reference}/pass`)).status).toBe(403);
});

import { Tray } from '../../../src/notifications/index.js';
import type { TestApp } from '../../support/app.js';
import { eventually } from '../../support/eventually.js';
import { openBrowser, type Browser, type Shown } from './browser.js';

/** Other suites share the machine. */
const patienceMs = 20_000;

/** A JPEG as far as its first bytes are looked at. */
export const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2_000, 7)]);

/** Answers every question as a person without JavaScript does, up to the page that shows the answers. */
export async function answerAll(phone: Browser, mobile: string): Promise<Shown> {
  await phone.send('/report/start');
  await phone.send('/report/type', { vehicleType: 'e-bike' });
  await phone.send('/report/vehicle', { brand: '雅迪', colour: '白色', plate: '', marks: '' });
  await phone.send('/report/number', { frameState: 'known', frame: '175721508069087' });
  await phone.send('/report/when', {
    seenDay: 'yesterday',
    seenPart: 'evening',
    missingDay: 'today',
    missingPart: 'morning',
  });
  await phone.send('/report/where', { district: 'weidu', place: '七一路超市门前' });
  await phone.sendPhoto('/report/photos', 'vehiclePhotos', photo);
  await phone.send('/report/contact', { name: '欧阳娜娜', phone: mobile });
  return phone.send('/report/insurer', { insurerPaid: 'no' });
}

/** The code this phone got, once it has arrived; `since` leaves older ones aside. */
export function codeSentTo(house: TestApp, mobile: string, since?: Date): Promise<string> {
  const masked = `${mobile.slice(0, 3)}****${mobile.slice(-4)}`;
  return eventually(async () => {
    const messages = await house.get(Tray).list(50);
    const newest = messages.find(
      ({ to, text, sentAt }) => to === masked && /\d{6}/.test(text) && (!since || sentAt >= since),
    );
    const code = /(?<!\d)\d{6}(?!\d)/.exec(newest?.text ?? '')?.[0];
    if (!code) throw new Error(`No code for ${masked} yet.`);
    return code;
  }, patienceMs);
}

/** Files a report and gives its reference. */
export async function fileReport(house: TestApp, phone: Browser, mobile: string): Promise<string> {
  await answerAll(phone, mobile);
  await phone.send('/report/check');
  const done = await phone.send('/report/code', { code: await codeSentTo(house, mobile) });
  return done.path.replace('/report/done/', '');
}

/**
 * Opens a report with reference and phone, once the inside has taken it in. Time moves on, so that the
 * newest code is told from those before.
 */
export async function follow(house: TestApp, reference: string, mobile: string): Promise<Browser> {
  await eventually(async () => {
    const rows = await house.database.query('SELECT 1 FROM theft_report WHERE reference = $1', [
      reference,
    ]);
    if (rows.length === 0) throw new Error('Not taken in yet.');
  }, patienceMs);
  const phone = openBrowser(house.app);
  house.clock.advance(60_000);
  await phone.send('/status', { reference, phone: mobile });
  const code = await codeSentTo(house, mobile, house.clock.now());
  const opened = await phone.send('/status/code', { code });
  expect(opened.path).toBe(`/status/${reference}`);
  expect(opened.heading).toBe('您的报失');
  return phone;
}

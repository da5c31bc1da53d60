import { randomUUID } from 'node:crypto';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import type { Client } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { ConsoleInBrowser, type ConsoleTab } from './console-in-browser.js';

/** What an address of the console opens: one that no record has, and one that a review opens beside itself. */
jest.setTimeout(120_000);

let site: ConsoleInBrowser;
let squad: ConsoleTab;

beforeAll(async () => {
  site = await ConsoleInBrowser.start();
  squad = await site.tab('squad');
}, 240_000);
afterAll(() => site?.close());

const nameOf = {
  vehicles: '没有这辆车或部件',
  matches: '没有这一对比对',
  doubles: '没有这一对重复记录',
  intake: '没有这一批',
  imports: '没有这份名单',
  notices: '没有这条通知',
  calls: '没有这个要打的电话',
  reports: '没有这份报案',
  cases: '没有这个案件',
  announcements: '没有这次群发',
  events: '没有这场活动',
};

it.each(Object.entries(nameOf))(
  '/%s/… with a broken or an unknown id: “%s”, and the way back to the list',
  async (list, words) => {
    const { page } = squad;
    for (const id of ['not-an-id', randomUUID()]) {
      await squad.open(`/${list}/${id}`, '.nothing');
      await page.locator('.nothing h2', { hasText: words }).waitFor();
      expect(await page.locator('main').textContent()).not.toMatch(/malformed|没有办成|再试一次/);
    }
    await page.getByRole('link', { name: '回到列表' }).click();
    await page.waitForURL(`**/console/${list}`);
  },
);

it('a text of which there is no kind', async () => {
  await squad.open('/texts/not-a-kind', '.nothing');
  await squad.page.locator('.nothing h2', { hasText: '没有这种通知的内容' }).waitFor();
  expect(await squad.look()).toEqual([]);
});

describe('a review', () => {
  /** A match of a vehicle of Weidu with a report of whoever files it. @returns what both are opened by */
  async function matched(frame: string, filer: Client) {
    const officer = await site.house.as('squad');
    const identifiers = [{ kind: 'frame', value: frame }];
    const report = (await filer.post('/api/v1/theft-reports', theftReportBody({ identifiers })))
      .body;
    const body = fullVehicleBody({ identifiers });
    const vehicle = (await officer.post('/api/v1/recovered-vehicles', body)).body;
    const match = await eventually(async () => {
      const list = await officer.get(`/api/v1/recovered-vehicles/${vehicle.id}/matches`);
      expect(list.body.items).toHaveLength(1);
      return list.body.items[0] as { id: string };
    });
    return { report, vehicle, match };
  }

  it('opens the report and the vehicle beside itself, by a key and by Tab, and goes on where it was', async () => {
    const { page, context } = squad;
    const { report, vehicle, match } = await matched(
      '175722260000001',
      await site.house.as('squad'),
    );
    await squad.open(`/matches/${match.id}`, '.decide');
    const opened = async (act: () => Promise<void>) => {
      const [beside] = await Promise.all([context.waitForEvent('page'), act()]);
      await beside.locator('h1', { hasText: /-/ }).waitFor();
      const shown = [new URL(beside.url()).pathname, await beside.locator('h1').textContent()];
      await beside.close();
      return shown;
    };
    const ofReport = [`/console/reports/${report.id}`, report.reference];
    const ofVehicle = [`/console/vehicles/${vehicle.id}`, vehicle.label];
    expect(await opened(() => page.keyboard.press('b'))).toEqual(ofReport);
    expect(await opened(() => page.keyboard.press('v'))).toEqual(ofVehicle);
    await page.locator('.decide button').last().focus();
    const words: string[] = [];
    while (!words.at(-1)?.includes(report.reference)) {
      await page.keyboard.press('Tab');
      words.push(await page.evaluate<string>('document.activeElement.textContent'));
      expect(words.length).toBeLessThan(20);
    }
    // The vehicle stands before it, and nothing has come between.
    expect(words.at(-2)).toContain(vehicle.label);
    expect(await opened(() => page.keyboard.press('Enter'))).toEqual(ofReport);
    expect(await squad.look()).toEqual([]);
    const colleague = await site.house.as('squad2');
    const { claim } = (await colleague.get(`/api/v1/matches/${match.id}`)).body;
    expect(claim).toMatchObject({ by: 'squad', isMine: false });
    await page.keyboard.press('c');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Enter');
    await eventually(async () => {
      const { status } = (await colleague.get(`/api/v1/matches/${match.id}`)).body;
      expect(status).toBe('confirmed');
    });
  });

  it('of a report of another unit, which one may not open, has no link to it', async () => {
    const { page } = squad;
    const { report, match } = await matched('175722260000099', await site.house.as('neighbour'));
    await squad.open(`/matches/${match.id}`, '.decide');
    const head = page.locator('table.compare thead');
    await head.getByText(report.reference).waitFor();
    expect(await head.getByRole('link').count()).toBe(1);
    await page.keyboard.press('b');
    expect(squad.context.pages()).toHaveLength(1);
  });
});

import { randomUUID } from 'node:crypto';
import { ConsoleInBrowser, type ConsoleTab } from './console-in-browser.js';

/** What an address of the console opens that was not come to by a link. */
jest.setTimeout(120_000);

let site: ConsoleInBrowser;
let squad: ConsoleTab;

beforeAll(async () => {
  site = await ConsoleInBrowser.start();
  squad = await site.tab('squad');
}, 240_000);
afterAll(() => site?.close());

const nameOf = {
  vehicles: '没有这辆车',
  matches: '没有这一对比对',
  doubles: '没有这一对重复记录',
  intake: '没有这一批车',
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

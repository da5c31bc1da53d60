/** Long because one browser and one house serve the whole night: what is typed, scanned, lost, killed and refused. */
import type { Page } from 'playwright-core';
import type { Client } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { openBatch, openYard, scan, signIn, type, type Yard } from './yard.js';

jest.setTimeout(120_000);

let yard: Yard;
let squad: Client;
let page: Page;
let batch: string;
let serial = 0;

beforeAll(async () => {
  yard = await openYard();
  squad = await yard.house.as('squad');
  page = await yard.phone('squad');
  batch = await openBatch(page);
}, 240_000);
afterAll(() => yard?.close());

const labelOf = (index: number) => `WD-2026-7${String(index).padStart(4, '0')}`;
const numberOf = (index: number) => `17572209${String(5_000_000 + index * 137)}`;
const vehicles = async (of = batch) =>
  (await squad.get(`/api/v1/recovered-vehicles?intakeBatch=${of}&limit=50`)).body.items as {
    id: string;
    label: string;
    brand: string | null;
    colour: string | null;
    storagePlace: string | null;
    photos: { kind: string }[];
    identifiers: { state: string; value: string | null }[];
  }[];
const nextLabel = () => `WD-2026-8${String((serial += 1)).padStart(4, '0')}`;
const slot = (index: number) => page.locator('.slots button').nth(index);
const isAt = (index: number) =>
  page.locator(`.slots li:nth-child(${index + 1}) [aria-current]`).waitFor();
const save = async () => {
  await page.getByRole('button', { name: '存好，下一辆' }).click();
  await isAt(0);
};
const unsent = () => page.locator('.unsent').textContent();
const allSent = () => eventually(async () => expect(await unsent()).toContain('都已发出'), 20_000);

it('rule 1: a squad’s night: 20 vehicles by keyboard and scanner, at most 15 inputs each, none lost', async () => {
  let inputs = 0;
  let keystrokes = 0;
  const scanned = async (code: string) => {
    await scan(page, code);
    inputs += 1;
  };
  const press = async (key: string) => {
    await page.keyboard.press(key);
    inputs += 1;
    keystrokes += 1;
  };
  const typed = async (text: string) => {
    await type(page, text);
    inputs += 1;
    keystrokes += text.length;
  };
  await page.evaluate(`
    window.steps = [];
    let pressed;
    addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.isTrusted) pressed = performance.now(); }, true);
    const shown = () => document.querySelector('.slots li:first-child [aria-current]') ? 'label' : 'further';
    let before = shown();
    new MutationObserver(() => {
      const now = shown();
      if (now === 'label' && before !== 'label' && pressed)
        requestAnimationFrame(() => steps.push(performance.now() - pressed));
      before = now;
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  `);
  for (let index = 0; index < 20; index++) {
    await isAt(0);
    await scanned(labelOf(index));
    await isAt(1);
    if (index % 4 === 3) {
      // Ground off: all of it, or all but its end.
      await typed(index % 8 === 3 ? '*' : `*${numberOf(index).slice(-4)}`);
      await press('Enter');
    } else if (index % 3 === 2) {
      await typed(`${numberOf(index).slice(0, 9)}?${numberOf(index).slice(10)}`);
      await press('Enter');
    } else
      await scanned(
        index % 2 === 0 ? `HTTPS://X.CN/Q?VINCODE=${numberOf(index)}` : numberOf(index),
      );
    await isAt(2);
    await press(String((index % 8) + 1));
    await page.getByText('颜色', { exact: true }).waitFor();
    await press('2');
    await isAt(3);
    await press('Enter');
  }
  await isAt(0);
  expect(inputs / 20).toBeLessThanOrEqual(15);
  const steps = (await page.evaluate<number[]>('steps')).toSorted((a, b) => a - b);
  const median = steps[Math.floor(steps.length / 2)]!;
  console.info(
    `inputs a vehicle: ${inputs / 20}; keystrokes a vehicle: ${keystrokes / 20}; save → next: median ${Math.round(median)} ms of ${steps.length}`,
  );
  expect(steps.length).toBeGreaterThanOrEqual(19);
  expect(median).toBeLessThanOrEqual(300);
  await allSent();
  const kept = await vehicles();
  expect(kept.map(({ label }) => label).toSorted()).toEqual(
    Array.from({ length: 20 }, (_, index) => labelOf(index)),
  );
  const states = kept.map(({ identifiers }) => identifiers[0]!.state);
  expect(states.filter((it) => it === 'obliterated')).toHaveLength(3);
  const values = kept.map(({ identifiers }) => identifiers[0]!.value);
  expect(values).toEqual(expect.arrayContaining([numberOf(0), `*${numberOf(7).slice(-4)}`]));
  expect(values).toContain(`${numberOf(2).slice(0, 9)}?${numberOf(2).slice(10)}`);
  expect(new Set(kept.map(({ colour }) => colour))).toEqual(new Set(['白色']));
  expect(new Set(kept.map(({ brand }) => brand)).size).toBe(8);
});

it('a scanner is understood while a Chinese input method is on, in a field too', async () => {
  const label = nextLabel();
  await scan(page, label, true);
  await isAt(1);
  expect(await slot(0).textContent()).toContain(label);
  await page.keyboard.press('Enter');
  const other = page.getByRole('textbox', { name: '写品牌' });
  await other.click();
  await other.fill('小鸟');
  await scan(page, numberOf(40), true);
  await isAt(2);
  expect(await other.inputValue()).toBe('小鸟');
  expect(await slot(1).textContent()).toContain(numberOf(40).slice(-8));
  await save();
  await isAt(0);
  await allSent();
});

it('the next label keeps the vehicle before it', async () => {
  const [first, second] = [nextLabel(), nextLabel()];
  await scan(page, first);
  await scan(page, numberOf(41));
  await isAt(2);
  await scan(page, second);
  await page.getByText(`已存好 ${first}`).waitFor();
  expect(await slot(0).textContent()).toContain(second);
  await scan(page, numberOf(42));
  await save();
  await allSent();
  const labels = (await vehicles()).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining([first, second]));
});

it('a double tap keeps one vehicle', async () => {
  const label = nextLabel();
  await isAt(0);
  await scan(page, label);
  await page.evaluate(`
    const button = [...document.querySelectorAll('.card button')].find((it) => it.textContent === '存好，下一辆');
    button.click();
    button.click();
  `);
  await page.getByText(`已存好 ${label}`).waitFor();
  await allSent();
  expect((await vehicles()).filter((it) => it.label === label)).toHaveLength(1);
  expect((await vehicles()).length).toBe(24);
});

it('“already in store” is said while the number is there', async () => {
  await isAt(0);
  await scan(page, nextLabel());
  await scan(page, numberOf(0));
  await slot(1).click();
  await page.getByText(`可能与 ${labelOf(0)} 是同一辆车`).waitFor();
  await save();
  await isAt(0);
  await allSent();
});

it('an answer that is lost makes nothing twice', async () => {
  const label = nextLabel();
  let lost = 0;
  await page.route('**/api/v1/intake-batches/*/vehicles', async (route) => {
    if (lost > 0) return route.fallback();
    lost += 1;
    // The server has it; the phone never hears so.
    await route.fetch();
    return route.abort();
  });
  await isAt(0);
  await scan(page, label);
  await save();
  await eventually(async () => expect(lost).toBe(1));
  await allSent();
  await page.unroute('**/api/v1/intake-batches/*/vehicles');
  expect((await vehicles()).filter((it) => it.label === label)).toHaveLength(1);
});

it('what is kept while the sending ends is sent too', async () => {
  const [first, second] = [nextLabel(), nextLabel()];
  // The turn of this tab is over, and nobody has told it yet.
  await page.evaluate(`
    const request = navigator.locks.request.bind(navigator.locks);
    navigator.locks.request = async (name, work) => {
      await request(name, work);
      await new Promise((resolve) => { window.endSending = resolve; });
    };
  `);
  await isAt(0);
  await scan(page, first);
  await save();
  await eventually(async () => expect(await page.evaluate('!!window.endSending')).toBe(true));
  await scan(page, second);
  await save();
  await page.getByText(`已存好 ${second}`).waitFor();
  await page.evaluate('delete navigator.locks.request; window.endSending();');
  await allSent();
  const labels = (await vehicles()).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining([first, second]));
});

it('a page that is killed, while it sends and while somebody types, loses nothing', async () => {
  const [sending, typing] = [nextLabel(), nextLabel()];
  await page.route('**/api/v1/intake-batches/*/vehicles', (route) => route.abort());
  await isAt(0);
  await scan(page, sending);
  await save();
  await eventually(async () => expect(await unsent()).toContain('未发 1'));
  await scan(page, typing);
  await isAt(1);
  await type(page, '1757?');
  await page.getByText('5 位').waitFor();
  const context = page.context();
  const url = page.url();
  await page.close({ runBeforeUnload: false });
  page = await context.newPage();
  await page.goto(url);
  await isAt(1);
  expect(await slot(0).textContent()).toContain(typing);
  expect(await slot(1).textContent()).toContain('1757');
  await allSent();
  await save();
  await allSent();
  const labels = (await vehicles()).map(({ label }) => label);
  expect(labels.filter((it) => it === sending || it === typing)).toHaveLength(2);
});

it('a label that hangs on another vehicle is a conflict, with both values, and goes under another label', async () => {
  await isAt(0);
  await scan(page, labelOf(1));
  await scan(page, numberOf(50));
  await save();
  await eventually(async () => expect(await unsent()).toContain('未发 1'));
  await page.locator('.unsent').click();
  await page.getByText('与系统不一致').waitFor();
  await page.getByText('这个标签已挂在别的车或部件上').waitFor();
  const both = page.locator('.both > div');
  await eventually(async () => {
    const [ours, theirs] = await both.allTextContents();
    expect(ours).toContain(numberOf(50).slice(-8));
    expect(theirs).toContain(numberOf(1).slice(-8));
  });
  const label = nextLabel();
  await page.getByRole('textbox', { name: '新标签' }).fill(label);
  await page.getByRole('button', { name: '换一个标签再发' }).click();
  await allSent();
  const numbers = (await vehicles())
    .filter((it) => it.label === label || it.label === labelOf(1))
    .map(({ identifiers }) => identifiers[0]!.value);
  expect(new Set(numbers)).toEqual(new Set([numberOf(1), numberOf(50)]));
  await page.goto(`${yard.address}/field/batches/${batch}`);
});

it('what is kept can’t be read without a session, and waits for its own person', async () => {
  const label = nextLabel();
  await page.route('**/api/v1/intake-batches/*/vehicles', (route) => route.abort());
  await isAt(0);
  await scan(page, label);
  await save();
  await eventually(async () => expect(await unsent()).toContain('未发 1'));
  const kept = await page.evaluate<string>(`(async () => {
    const open = indexedDB.open('wanbi-field');
    const database = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
    const all = async (name) => new Promise((resolve) => {
      const asked = database.transaction(name).objectStore(name).getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
    const rows = [...(await all('records')), ...(await all('drafts'))];
    const bytes = rows.map((it) => new TextDecoder('latin1').decode(it.sealed.bytes));
    return JSON.stringify(rows) + bytes.join() + JSON.stringify({ ...localStorage, ...sessionStorage });
  })()`);
  expect(kept).toContain('owner');
  for (const word of [label, 'WD-2026', 'squad', '文峰路']) expect(kept).not.toContain(word);
  await page.goto(`${yard.address}/field/`);
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByText('还有 1 条没有发出').waitFor();
  await page.getByRole('button', { name: '知道了，退出' }).click();
  await page.locator('[name=username]').waitFor();
  await page.unroute('**/api/v1/intake-batches/*/vehicles');
  await signIn(page, `${yard.address}/field/`, 'squad2');
  await page.getByText('别人没发出的 1 条').waitFor();
  expect(await unsent()).toContain('都已发出');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.locator('[name=username]').waitFor();
  await signIn(page, `${yard.address}/field/`, 'squad');
  await allSent();
  expect((await vehicles()).map((it) => it.label)).toContain(label);
});

it('a session that ends asks again, and what was on its way goes on', async () => {
  await page.goto(`${yard.address}/field/batches/${batch}`);
  const label = nextLabel();
  await isAt(0);
  await yard.house.database.query('UPDATE staff_session SET ended_at = last_seen_at');
  await scan(page, label);
  await save();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('[name=password]').fill('correct horse battery staple');
  await dialog.locator('[name=password]').press('Enter');
  await dialog.waitFor({ state: 'detached' }).catch(() => undefined);
  await allSent();
  squad = await yard.house.as('squad');
  expect((await vehicles()).map((it) => it.label)).toContain(label);
});

it('nothing was asked of another host, and nothing ran into the content security policy', () => {
  expect([...yard.hosts]).toEqual([new URL(yard.address).origin]);
  expect(yard.complaints).toEqual([]);
});

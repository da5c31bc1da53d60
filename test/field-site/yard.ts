import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { citizenId } from '../factories/citizen-id.js';
import { chromiumOptions } from '../public-site/preview/chromium-options.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { builtConsole } from '../support/built-console.js';

const password = 'correct horse battery staple';

/** The field app in a real browser on a phone's width, and the house behind it. */
export interface Yard {
  house: TestApp;
  address: string;
  browser: Browser;
  /** what no page should have said: faults, and what the content security policy refused */
  complaints: string[];
  /** every host that was asked */
  hosts: Set<string>;
  /** a phone of somebody’s, signed in */
  phone(username: string, options?: Partial<BrowserContextOptions>): Promise<Page>;
  close(): Promise<void>;
}

export async function openYard(): Promise<Yard> {
  // Its clock stands still, a little ahead of the browser's: what is recovered now is not in its future.
  const at = new Date(Date.now() + 600_000).toISOString();
  const [house] = await Promise.all([startTestApp({ at }), builtConsole()]);
  await house.app.listen(0, '127.0.0.1');
  const address = await house.app.getUrl();
  const browser = await chromium.launch({
    ...chromiumOptions,
    args: [...chromiumOptions.args, '--use-fake-ui-for-media-stream'],
  });
  const complaints: string[] = [];
  const hosts = new Set<string>();
  return {
    house,
    address,
    browser,
    complaints,
    hosts,
    phone: async (username, options = {}) => {
      const context = await browser.newContext({
        locale: 'zh-CN',
        viewport: { width: 360, height: 640 },
        hasTouch: true,
        // The shell's own worker is asked after by a suite of its own.
        serviceWorkers: 'block',
        ...options,
      });
      context.on('request', (request) => hosts.add(new URL(request.url()).origin));
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      watch(page, complaints);
      await signIn(page, `${address}/field/`, username);
      return page;
    },
    close: async () => {
      await browser.close();
      await house.close();
    },
  };
}

export function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
}

export async function signIn(page: Page, url: string, username: string): Promise<void> {
  await page.goto(url);
  await page.locator('[name=username]').fill(username);
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=password]').press('Enter');
  await page.locator('header').waitFor();
}

const codes: Record<string, [code: string, shift?: boolean]> = {
  '-': ['Minus'],
  _: ['Minus', true],
  '?': ['Slash', true],
  '*': ['Digit8', true],
  '/': ['Slash'],
  ':': ['Semicolon', true],
  '.': ['Period'],
  '=': ['Equal'],
  '&': ['Digit7', true],
};

/**
 * What a scanner sends: every key of a code, then Enter, in one breath. `isThroughInputMethod` is how the browser tells
 * of them while a Chinese input method is on: it names no key, only where it lies. Of several codes the page hears the
 * last before it has shown the first.
 */
export async function scan(
  page: Page,
  code: string | string[],
  isThroughInputMethod = false,
): Promise<void> {
  const sent = [code].flat().flatMap((it) => keysOf(it, isThroughInputMethod));
  await page.evaluate(`
    for (const key of ${JSON.stringify(sent)})
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
  `);
}

function keysOf(code: string, isThroughInputMethod: boolean) {
  const keys = Array.from(code).map((it): [string, boolean] => {
    if (/\d/.test(it)) return [`Digit${it}`, false];
    if (/[a-z]/i.test(it)) return [`Key${it.toUpperCase()}`, it === it.toUpperCase()];
    const [key, shift = false] = codes[it]!;
    return [key, shift];
  });
  return [...keys, ['Enter', false]].map(([code, shiftKey]) => {
    const isEaten = isThroughInputMethod && code !== 'Enter';
    const key = isEaten ? 'Process' : code;
    return { code, key, shiftKey, isComposing: isEaten, bubbles: true, cancelable: true };
  });
}

/** A reader of ID cards where none is asked for: refused, and nothing of it stays. */
export async function holdIdCard(page: Page): Promise<void> {
  await scan(page, citizenId(101), true);
  await page.getByText('这是身份证').waitFor();
  // What a scanner sends next is no part of the card: no two hands are that quick.
  await page.waitForTimeout(60);
}

/** By hand: slower than any scanner. */
export async function type(page: Page, text: string): Promise<void> {
  for (const it of text) {
    const [code, shift] = /\d/.test(it)
      ? [`Digit${it}`]
      : (codes[it] ?? [`Key${it.toUpperCase()}`]);
    await page.keyboard.press(shift ? `Shift+${code}` : code);
    await page.waitForTimeout(70);
  }
}

export async function openBatch(page: Page, yard = 'A'): Promise<string> {
  await page.getByRole('link', { name: '开一个批次' }).click();
  await page.locator('[name=place]').fill('文峰路地下车库');
  await page.locator('[name=storagePlace]').fill(yard);
  await page.getByRole('button', { name: '开始登记' }).click();
  await page.waitForURL(/\/batches\/[0-9a-f-]{36}$/);
  await page.locator('.card').waitFor();
  return page.url().split('/').at(-1)!;
}

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumOptions } from '../public-site/preview/chromium-options.js';
import { inspectPage } from '../public-site/preview/inspect-page.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { builtConsole } from '../support/built-console.js';

const password = 'correct horse battery staple';

/** The console in a real browser, on an application of its own; each `tab` is another person. */
export class ConsoleInBrowser {
  private constructor(
    readonly house: TestApp,
    readonly browser: Browser,
    readonly address: string,
  ) {}

  static async start(options: Parameters<typeof startTestApp>[0] = {}): Promise<ConsoleInBrowser> {
    const [house, browser] = await Promise.all([
      startTestApp(options),
      chromium.launch(chromiumOptions),
      builtConsole(),
    ]);
    await house.app.listen(0, '127.0.0.1');
    return new ConsoleInBrowser(house, browser, await house.app.getUrl());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.house.close();
  }

  /** Somebody at a computer of their own, signed in unless it is nobody yet. */
  async tab(username?: string): Promise<ConsoleTab> {
    const context = await this.browser.newContext({ locale: 'zh-CN' });
    context.setDefaultTimeout(20_000);
    const tab = new ConsoleTab(this.address, context, await context.newPage());
    if (username) await tab.signIn(username);
    return tab;
  }
}

export class ConsoleTab {
  constructor(
    private readonly address: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  async signIn(username: string): Promise<void> {
    await this.open('/account', '[name=username]');
    await this.page.locator('[name=username]').fill(username);
    await this.page.locator('[name=password]').fill(password);
    await this.page.locator('[name=password]').press('Enter');
    await this.page.locator('nav').first().waitFor();
  }

  /** @param sign by which it is seen that the screen is there */
  async open(path: string, sign: string): Promise<void> {
    await this.page.goto(`${this.address}/console${path}`);
    await this.page.locator(sign).first().waitFor();
  }

  /** The password again, in the dialog that asks for it. */
  async proveAgain(): Promise<void> {
    const dialog = this.page.locator('dialog[open]').last();
    await dialog.locator('[name=password]').fill(password);
    await dialog.locator('[name=password]').press('Enter');
  }

  /** What axe and the ruler find at a phone’s and at a desk’s width. */
  async look(): Promise<string[]> {
    const findings: string[] = [];
    for (const width of [360, 1280]) {
      await this.page.setViewportSize({ width, height: 800 });
      findings.push(...(await inspectPage(this.page, false, 0)).map((it) => `${width} px: ${it}`));
    }
    return findings;
  }
}

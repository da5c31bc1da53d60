import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumOptions } from '../public-site/preview/chromium-options.js';
import { inspectPage } from '../public-site/preview/inspect-page.js';
import { serveSamples, type ServedSamples } from '../public-site/preview/serve-samples.js';

/** Every public page in a real browser: axe (WCAG 2.2 AA and best practice), low targets, sideways scroll. */
const looks = [
  { name: 'normal', locale: 'zh-CN', isElder: false, width: 320 },
  { name: 'elder', locale: 'zh-CN', isElder: true, width: 320 },
  { name: 'english', locale: 'en', isElder: false, width: 320 },
] as const;

let samples: ServedSamples;
let browser: Browser;
let tab: Page;
const complaints: string[] = [];
const hosts = new Set<string>();

beforeAll(async () => {
  samples = await serveSamples(looks);
  browser = await chromium.launch(chromiumOptions);
  tab = await browser.newPage();
  tab.on('request', (request) => hosts.add(new URL(request.url()).origin));
  tab.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  samples?.server.close();
});

it.each(looks)(
  'no page has an axe finding, a low target or sideways scroll at 320 px: $name',
  async ({ name, isElder, width }) => {
    await tab.setViewportSize({ width, height: 740 });
    const findings: string[] = [];
    for (const path of samples.pages.keys()) {
      if (!path.startsWith(`/${name}/`)) continue;
      await tab.goto(samples.origin + path);
      await tab.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))");
      findings.push(...(await inspectPage(tab, isElder)).map((finding) => `${path}: ${finding}`));
    }
    expect(findings).toEqual([]);
  },
  600_000,
);

it('no page asks another host for anything, or runs into the content security policy', () => {
  expect([...hosts]).toEqual([samples.origin]);
  expect(complaints).toEqual([]);
});

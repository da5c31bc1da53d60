// Photographs every page and inspects it with axe. Not part of the suite: for looking.
//   node --import ./test/public-site/preview/swc-hook.mjs test/public-site/preview/render.tsx FOLDER [LOOK [PAGE…]]
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './chromium-options.js';
import { inspectPage } from './inspect-page.js';
import { serveSamples } from './serve-samples.js';

const looks = [
  { name: 'zh', locale: 'zh-CN', isElder: false, width: 360 },
  { name: 'zh-wide', locale: 'zh-CN', isElder: false, width: 1280 },
  { name: 'zh-elder', locale: 'zh-CN', isElder: true, width: 360 },
  { name: 'en', locale: 'en', isElder: false, width: 360 },
  { name: 'en-elder', locale: 'en', isElder: true, width: 320 },
] as const;

const [folder = '/tmp/pages', onlyLook = 'all', ...onlyPages] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const chosen = looks.filter(({ name }) => onlyLook === 'all' || onlyLook === name);
const { origin, pages, server } = await serveSamples(chosen);
const browser = await chromium.launch(chromiumOptions);
const tab = await browser.newPage();

let findings = 0;
for (const path of pages.keys()) {
  const [, lookName = '', page = ''] = path.split('/');
  const look = chosen.find(({ name }) => name === lookName);
  if (!look || (onlyPages.length > 0 && !onlyPages.includes(page))) continue;
  await tab.setViewportSize({ width: look.width, height: 740 });
  await tab.goto(origin + path);
  await tab.screenshot({ path: `${folder}/${page}.${look.name}.png`, fullPage: true });
  if (await tab.locator('details').count()) {
    await tab.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))");
    await tab.screenshot({ path: `${folder}/${page}.${look.name}.open.png`, fullPage: true });
  }
  for (const finding of await inspectPage(tab, look.isElder)) {
    findings += 1;
    console.log(`${page} (${look.name}): ${finding}`);
  }
}
await browser.close();
server.close();
const largest = Math.max(...[...pages.values()].map((html) => Buffer.byteLength(html)));
console.log(`${findings} findings, largest page ${largest} bytes`);

// Renders every page, photographs it and inspects it with axe. Not part of the suite: for looking.
//   node --import ./test/public-site/preview/swc-hook.mjs test/public-site/preview/render.tsx FOLDER [VARIANT [PAGE…]]
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { renderPage } from '../../../src/public-site/frame/render-page.js';
import { enhancement, stylesheet } from '../../../src/public-site/look/assets.js';
import { samplePages } from '../samples.js';
import { inspectPage } from './inspect-page.js';

const variants = [
  { name: 'zh', locale: 'zh-CN', isElder: false, width: 360 },
  { name: 'zh-wide', locale: 'zh-CN', isElder: false, width: 1280 },
  { name: 'zh-elder', locale: 'zh-CN', isElder: true, width: 360 },
  { name: 'en', locale: 'en', isElder: false, width: 360 },
  { name: 'en-elder', locale: 'en', isElder: true, width: 320 },
] as const;

const [folder = '/tmp/pages', onlyVariant = 'all', ...onlyPages] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const files = new Map<string, { contentType: string; body: string }>();
for (const asset of [stylesheet, enhancement]) files.set(asset.path, asset);
const jobs: { page: string; variant: (typeof variants)[number] }[] = [];
for (const variant of variants) {
  if (onlyVariant !== 'all' && onlyVariant !== variant.name) continue;
  const { locale, isElder } = variant;
  const frame = {
    locale,
    isElder,
    path: '/',
    stylesheet: stylesheet.path,
    script: enhancement.path,
  };
  for (const [page, element] of Object.entries(samplePages(frame))) {
    if (onlyPages.length > 0 && !onlyPages.includes(page)) continue;
    const body = renderPage(element);
    files.set(`/${variant.name}/${page}`, { contentType: 'text/html; charset=utf-8', body });
    writeFileSync(`${folder}/${page}.${variant.name}.html`, body);
    jobs.push({ page, variant });
  }
}

const server = createServer((request, response) => {
  const file = files.get(request.url ?? '');
  response.writeHead(file ? 200 : 404, { 'content-type': file?.contentType ?? 'text/plain' });
  response.end(file?.body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: flags.split(' '),
});
const tab = await browser.newPage();

let findings = 0;
for (const { page, variant } of jobs) {
  await tab.setViewportSize({ width: variant.width, height: 740 });
  await tab.goto(`${origin}/${variant.name}/${page}`);
  await tab.screenshot({ path: `${folder}/${page}.${variant.name}.png`, fullPage: true });
  if (await tab.locator('details').count()) {
    await tab.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))");
    await tab.screenshot({ path: `${folder}/${page}.${variant.name}.open.png`, fullPage: true });
  }
  for (const finding of await inspectPage(tab, variant.isElder)) {
    findings += 1;
    console.log(`${page} (${variant.name}): ${finding}`);
  }
}
await browser.close();
server.close();
const largest = Math.max(...[...files.values()].map(({ body }) => Buffer.byteLength(body)));
console.log(`${jobs.length} pages, ${findings} findings, largest file ${largest} bytes`);

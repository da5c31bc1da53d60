import type { PageFrame } from '../../src/public-site/frame/page-frame.js';
import { renderPage } from '../../src/public-site/frame/render-page.js';
import { enhancement, stylesheet } from '../../src/public-site/look/assets.js';
import { samplePages } from './samples.js';

const looks = [
  { locale: 'zh-CN', isElder: false },
  { locale: 'zh-CN', isElder: true },
  { locale: 'en', isElder: false },
] as const;

const pages = looks.flatMap((look) => {
  const frame: PageFrame = {
    ...look,
    path: '/',
    stylesheet: stylesheet.path,
    script: enhancement.path,
  };
  const size = look.isElder ? 'elder' : 'normal';
  return Object.entries(samplePages(frame)).map(([name, element]) => ({
    name: `${name} (${look.locale}, ${size})`,
    locale: look.locale,
    html: renderPage(element),
  }));
});

describe.each(pages)('$name', ({ locale, html }) => {
  it('is a whole page of at most 20 kB', () => {
    expect(html).toMatch(/^<!doctype html><html lang="/);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(20_000);
  });

  it('has no inline style, no inline script and no handler in an attribute', () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:/i);
    for (const [, attributes, body] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
      expect(attributes).toContain('src="/assets/');
      expect(body).toBe('');
    }
  });

  it('names no other host', () => {
    expect(html).not.toMatch(/(?:href|src|action)="(?!\/|#|tel:110")/);
    expect(html).not.toMatch(/\/\/[a-z]/i);
  });

  it('has one heading, one primary button at most, and leads past the header', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/class="button"/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(html).toContain('<a class="skip" href="#main">');
  });

  it('gives every input a label and every problem its field', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of html.matchAll(/<label for="([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, list] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
      for (const id of list?.split(' ') ?? []) expect(ids).toContain(id);
    }
  });

  it('leaves no placeholder unfilled', () => {
    expect(html).not.toMatch(/\{\w+\}/);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });
});

it('the one stylesheet asks nothing of another host and its address changes with its content', () => {
  expect(stylesheet.body).not.toMatch(/url\(|@import|\/\//);
  expect(stylesheet.path).toMatch(/^\/assets\/[0-9a-f]{12}\/public\.css$/);
  expect(Buffer.byteLength(enhancement.body)).toBeLessThan(15_000);
});

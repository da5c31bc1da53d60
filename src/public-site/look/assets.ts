import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file of ours that may be cached for ever, because its address names its content. */
export interface Asset {
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

const styleSheets = ['tokens.css', 'base.css', 'frame.css', 'forms.css', 'parts.css'];

/** The one stylesheet of the public pages. */
export const stylesheet = asset(
  'public.css',
  'text/css; charset=utf-8',
  styleSheets.map(read).map(withoutComments).join(''),
);

/** The one script; no page needs it. */
export const enhancement = asset('public.js', 'text/javascript; charset=utf-8', read('enhance.js'));

function asset(name: string, contentType: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/assets/${hash}/${name}`, contentType, body };
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function withoutComments(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s+/g, '\n')
    .replace(/\n+/g, '\n');
}

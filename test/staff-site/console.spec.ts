import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sourcesUnder } from '../support/sources.js';
import { startTestApp, type Answer, type TestApp } from '../support/app.js';
import { builtConsole } from '../support/built-console.js';

let test: TestApp;

beforeAll(async () => {
  [test] = await Promise.all([startTestApp({ works: false }), builtConsole()]);
}, 150_000);
afterAll(() => test.close());

const get = (url: string, headers?: Record<string, string>) => test.anonymous.get(url, headers);
const built = (name: string) => readFileSync(`dist/web/console/${name}`);

describe('the page', () => {
  let index: Answer;

  beforeAll(async () => {
    index = await get('/console/');
  });

  it('answers without signing in, in Chinese, and lets nothing inline run', () => {
    expect(index.status).toBe(200);
    expect(index.headers['content-type']).toContain('text/html');
    expect(index.text).toContain('<html lang="zh-CN">');
    const policy = String(index.headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self';style-src 'self';/);
    expect(index.text).not.toMatch(/<style|<script>|style="| on\w+=/);
  });

  it.each(['/console/vehicles', '/console/matches/0190-x?band=certain', '/console/?view=matched'])(
    'is what every place within the console answers: %s',
    async (url) => {
      const { status, text } = await get(url);
      expect({ status, text }).toEqual({ status: 200, text: index.text });
    },
  );

  it('is asked for each time, and not sent again while it is the same', async () => {
    expect(index.headers['cache-control']).toContain('no-cache');
    const etag = String(index.headers['etag']);
    expect((await get('/console/', { 'if-none-match': etag })).status).toBe(304);
  });

  it('without its slash leads to the page', async () => {
    const { status, headers } = await get('/console');
    expect([status, headers['location']]).toEqual([302, '/console/']);
  });
});

describe('what the page loads', () => {
  const names = () => [
    ...built('index.html')
      .toString()
      .matchAll(/"(\/console\/[^"]+\.\w+)"/g),
  ];

  it('is there, packed, and kept for ever where its name says its content', async () => {
    const assets = names().map(([, url]) => url!);
    expect(assets.length).toBeGreaterThan(2);
    for (const url of assets) {
      const { status, headers } = await get(url, { 'accept-encoding': 'gzip, br' });
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe('gzip');
      if (url.includes('/assets/')) expect(headers['cache-control']).toContain('immutable');
    }
  });

  it('is 404 when it is not there: never the page in place of a script', async () => {
    const statuses = ['/console/assets/index-00000000.js', '/console/none.svg', '/console/../.env'];
    const answers = await Promise.all(statuses.map((url) => get(url)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('weighs at most 430 kB packed, for the first route', () => {
    const kB = names()
      .map(([, url]) => gzipSync(built(url!.replace('/console/', '')), { level: 9 }).length / 1000)
      .reduce((sum, it) => sum + it, gzipSync(built('index.html')).length / 1000);
    expect(kB).toBeLessThanOrEqual(430);
  });

  it('brings the licences of what is bundled', async () => {
    const { status, text } = await get('/console/licences.txt');
    expect(status).toBe(200);
    for (const name of ['antd', 'react-dom', '@tanstack/react-query', 'openapi-fetch', 'wouter'])
      expect(text).toContain(name);
  });
});

describe('the data behind it', () => {
  it('does not answer without signing in', async () => {
    const asked = readFileSync('web/console/src/api/schema.d.ts', 'utf8');
    const paths = [...asked.matchAll(/^ {4}"(\/api[^"]+)": \{/gm)].map(([, path]) => path!);
    const { paths: described } = (await get('/openapi.json')).body;
    const statuses: Record<string, number> = {};
    for (const path of paths) {
      for (const method of Object.keys(described[path])) {
        const url = path.replaceAll(/\{\w+\}/g, '01900000-0000-7000-8000-000000000000');
        const answer = await test.app.inject({ method: method.toUpperCase() as 'GET', url });
        statuses[`${method} ${path}`] = answer.statusCode;
      }
    }
    const open = Object.entries(statuses).filter(([, status]) => status !== 401);
    // Signing in, and a forgotten password: they refuse an empty body.
    expect(open.map(([name]) => name).toSorted()).toEqual([
      'post /api/v1/password-resets/redeem',
      'post /api/v1/sessions',
    ]);
    expect(Object.keys(statuses).length).toBeGreaterThan(20);
  });
});

describe('its sources', () => {
  const sources = sourcesUnder('web/console/src', '.ts', '.tsx');

  it('use no component of Ant Design whose styles are not written at build time', () => {
    const samples = readFileSync('web/console/build/antd-samples.tsx', 'utf8');
    const written = new Set([...samples.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name));
    const used = sources.flatMap(({ code }) =>
      [...code.matchAll(/import \{([^}]+)\} from 'antd'/g)].flatMap(([, names]) =>
        names!.split(',').map((it) => it.trim()),
      ),
    );
    const unwritten = used.filter((it) => /^[A-Z]/.test(it) && !written.has(it));
    expect([...new Set(unwritten)]).toEqual(['ConfigProvider']);
  });

  it('keep their words in the catalogue', () => {
    const elsewhere = sources.filter(
      ({ path, code }) => !path.includes('/text/') && /\p{Script=Han}/u.test(code),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it('give no type up, and are small', () => {
    const given = sources.filter(({ path, code }) => {
      const isWritten = path.endsWith('schema.d.ts');
      return !isWritten && /(?:[:<|&=]|\bas)\s*any\b|@ts-|as unknown as|dangerouslySet/.test(code);
    });
    expect(given.map(({ path }) => path)).toEqual([]);
    const long = sources.filter(({ text }) => text.split('\n').length > 201);
    expect(long.filter(({ text }) => !/^\/\*\*.*\bLong\b/.test(text)).map((it) => it.path)).toEqual(
      [],
    );
  });

  it('are all that is served: no map of them, nothing hidden', () => {
    const files = readdirSync('dist/web/console', { recursive: true }).map(String);
    expect(files.filter((it) => /\.map$|(^|\/)\./.test(it))).toEqual([]);
  });
});

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
const built = (site: string, name: string) => readFileSync(`dist/web/${site}/${name}`);
const sites = ['console', 'field'];

describe.each(sites)('the page of the %s', (site) => {
  let index: Answer;

  beforeAll(async () => {
    index = await get(`/${site}/`);
  });

  it('answers without signing in, in Chinese, and lets nothing inline run', () => {
    expect(index.status).toBe(200);
    expect(index.headers['content-type']).toContain('text/html');
    expect(index.text).toContain('<html lang="zh-CN">');
    const policy = String(index.headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self';style-src 'self';/);
    expect(index.text).not.toMatch(/<style|<script>|style="| on\w+=/);
  });

  it.each(['/vehicles', '/matches/0190-x?band=certain', '/?view=matched'])(
    'is what every place within it answers: %s',
    async (place) => {
      const { status, text } = await get(`/${site}${place}`);
      expect({ status, text }).toEqual({ status: 200, text: index.text });
    },
  );

  it('is asked for each time, and not sent again while it is the same', async () => {
    expect(index.headers['cache-control']).toContain('no-cache');
    const etag = String(index.headers['etag']);
    expect((await get(`/${site}/`, { 'if-none-match': etag })).status).toBe(304);
  });

  it('without its slash leads to the page', async () => {
    const { status, headers } = await get(`/${site}`);
    expect([status, headers['location']]).toEqual([302, `/${site}/`]);
  });
});

/** Everything that its page names: what the first route loads. */
const namesIn = (site: string) =>
  [
    ...built(site, 'index.html')
      .toString()
      .matchAll(/"\/(?:console|field)\/([^"]+\.\w+)"/g),
  ].map(([, name]) => name!);
const packedKb = (site: string, names: string[]) =>
  names.reduce((sum, it) => sum + gzipSync(built(site, it), { level: 9 }).length / 1000, 0);

describe.each(sites)('what the page of the %s loads', (site) => {
  it('is there, packed, and kept for ever where its name says its content', async () => {
    const names = namesIn(site);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      const { status, headers } = await get(`/${site}/${name}`, { 'accept-encoding': 'gzip, br' });
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe('gzip');
      if (name.startsWith('assets/')) expect(headers['cache-control']).toContain('immutable');
    }
  });

  it('is 404 when it is not there: never the page in place of a script', async () => {
    const urls = ['/assets/index-00000000.js', '/none.svg', '/../.env'];
    const answers = await Promise.all(urls.map((url) => get(`/${site}${url}`)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('brings the licences of what is bundled', async () => {
    const { status, text } = await get(`/${site}/licences.txt`);
    expect(status).toBe(200);
    const own = site === 'console' ? 'antd' : 'idb';
    for (const name of ['react-dom', '@tanstack/react-query', 'openapi-fetch', 'wouter', own])
      expect(text).toContain(name);
  });

  it('is all that is served: no map of its sources, nothing hidden', () => {
    const files = readdirSync(`dist/web/${site}`, { recursive: true }).map(String);
    expect(files.filter((it) => /\.map$|(^|\/)\./.test(it))).toEqual([]);
  });
});

it('the console weighs at most 430 kB packed, for the first route', () => {
  expect(packedKb('console', ['index.html', ...namesIn('console')])).toBeLessThanOrEqual(430);
});

describe('the field app', () => {
  const files = () => readdirSync('dist/web/field', { recursive: true }).map(String);

  it('weighs at most 130 kB packed, all its screens together, besides the decoder of codes', async () => {
    const isOfDecoder = (name: string) => /decode\.worker-|\.wasm$/.test(name);
    const scripts = files().filter((it) => /\.(?:js|css|html)$/.test(it) && !isOfDecoder(it));
    expect(scripts.length).toBeGreaterThan(5);
    expect(packedKb('field', scripts)).toBeLessThanOrEqual(130);
    expect(files().filter(isOfDecoder)).toHaveLength(2);
    expect((await get('/field/licence-of-decoder.txt')).text).toContain('MIT License');
  });

  it('lets the decoder run its program, and the page itself none', async () => {
    const worker = files().find((it) => it.includes('decode.worker-'));
    const policyOf = async (name: string) =>
      String((await get(`/field/${name}`)).headers['content-security-policy']);
    expect(await policyOf(worker!)).toContain("'wasm-unsafe-eval'");
    expect(await policyOf('')).not.toContain('unsafe');
  });

  it('is installed from a manifest, with pictures of its own', async () => {
    const { status, headers, text } = await get('/field/app.webmanifest');
    expect([status, headers['content-type']]).toEqual([200, 'application/manifest+json']);
    const { start_url, scope, icons } = JSON.parse(text) as {
      start_url: string;
      scope: string;
      icons: { src: string }[];
    };
    expect([start_url, scope]).toEqual(['/field/', '/field/']);
    for (const { src } of icons) expect((await get(src)).status).toBe(200);
  });

  it('has a worker that keeps all of it on the phone, and nothing of the API', () => {
    const worker = built('field', 'sw.js').toString();
    const kept = files().filter((it) => it.startsWith('assets/'));
    for (const name of kept) expect(worker).toContain(`/field/${name}`);
    expect(worker).not.toMatch(/__\w+__|\/api\//);
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

describe('the sources', () => {
  const sources = sourcesUnder('web', '.ts', '.tsx').filter(({ path }) => path.includes('/src/'));

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
});

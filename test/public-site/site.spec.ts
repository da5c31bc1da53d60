import { type TestApp, startTestApp } from '../support/app.js';
import { stylesheet } from '../../src/public-site/look/assets.js';
import { openBrowser } from './support/browser.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp({ environment: { PUBLIC_REQUESTS_PER_MINUTE: '60' } });
}, 120_000);
afterAll(() => house?.close());

it('every page of the contract answers without signing in, under a policy that runs nothing inline', async () => {
  for (const path of ['/', '/report/start', '/status', '/found', '/verify', '/demo/tray']) {
    const response = await house.app.inject({ url: path });
    expect([path, response.statusCode]).toEqual([path, 200]);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(response.headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers['cache-control']).toBe('no-store');
  }
});

it('the stylesheet is served under its content’s name and may be kept for ever', async () => {
  const response = await house.app.inject({ url: stylesheet.path });
  expect(response.statusCode).toBe(200);
  expect(response.headers['cache-control']).toContain('immutable');
  const other = await house.app.inject({ url: '/assets/000000000000/public.css' });
  expect(other.statusCode).toBe(404);
});

it('language and size are kept by the phone and lead back to the page', async () => {
  const phone = openBrowser(house.app);
  const english = await phone.open('/show-as?language=en&back=%2Fverify');
  expect(english.path).toBe('/verify');
  expect(english.html).toContain('<html lang="en">');
  const elder = await phone.open('/show-as?size=elder&back=%2F');
  expect(elder.html).toContain('<html lang="en" class="elder">');
});

it('showing pages another way never leads to another site', async () => {
  for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example', '']) {
    const response = await house.app.inject({
      url: `/show-as?size=elder&back=${encodeURIComponent(back)}`,
    });
    expect([back, response.headers.location]).toEqual([back, '/']);
  }
});

it('rule 28: a code nobody issued is answered neutrally, with whom to call', async () => {
  const shown = await openBrowser(house.app).open('/verify?code=TZ-0000-0000');
  expect(shown.html).toContain('没有查到这个编号');
  expect(shown.html).toContain('110');
});

it('rule 22: with nothing unclaimed the list says so and offers a report', async () => {
  const shown = await openBrowser(house.app).open('/found?type=bicycle');
  expect(shown.html).toContain('现在没有这一类');
  expect((await openBrowser(house.app).open('/found/nothing/mine')).status).toBe(404);
});

it('an address nobody serves is a page for people and problem details for programs', async () => {
  const page = await openBrowser(house.app).open('/nowhere');
  expect(page.status).toBe(404);
  expect(page.heading).toBe('没有这一页');
  const problem = await house.app.inject({ url: '/api/v1/nowhere' });
  expect(problem.statusCode).toBe(404);
  expect(problem.headers['content-type']).toContain('application/problem+json');
});

it('a form posted from another site is refused', async () => {
  const response = await house.app.inject({
    method: 'POST',
    url: '/report/start',
    headers: { host: 'localhost', origin: 'https://evil.example' },
  });
  expect(response.statusCode).toBe(403);
  expect(response.cookies).toEqual([]);
});

it('one address that asks too much waits, and is told how long', async () => {
  const ask = () => house.app.inject({ url: '/', remoteAddress: '203.0.113.7' });
  const answers = [];
  for (let n = 0; n < 70; n += 1) answers.push(await ask());
  const refused = answers.find(({ statusCode }) => statusCode === 429);
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused?.body).toContain('请稍等一会儿再试');
  const other = await house.app.inject({ url: '/', remoteAddress: '203.0.113.8' });
  expect(other.statusCode).toBe(200);
});

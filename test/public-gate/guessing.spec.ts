import { performance } from 'node:perf_hooks';
import { makeReference } from '../../src/platform/references.js';
import { RandomSource } from '../../src/platform/ids.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type TestApp } from '../support/app.js';

/** Somebody with a list of references and phones tries what belongs together. */
const guesses = 1_000;
/** Of the chance that a right pair took longer than a wrong one: 0.5 tells nothing; four standard errors of 500 + 500. */
const blind = 0.075;

let test: TestApp;
let reference: string;
const phone = '13903740001';

beforeAll(async () => {
  // The inside works apart from the surface, as in production: what it does about a right pair takes no time here.
  test = await startTestApp({
    works: false,
    environment: { PUBLIC_REQUESTS_PER_MINUTE: '1000000' },
  });
  const desk = await test.as('desk');
  const filed = await desk.post(
    '/api/v1/theft-reports',
    theftReportBody({ owner: { name: '陈晨', phone } }),
  );
  reference = filed.body.reference;
});

afterAll(() => test.close());

const aReference = () => makeReference('CX', (count) => test.get(RandomSource).bytes(count), 'web');

async function timed<T>(ask: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  return [await ask(), performance.now() - from];
}

/** How often one of the first took longer than one of the second. */
function longer(first: number[], second: number[]): number {
  const pairs = first.flatMap((it) =>
    second.map((other) => (it > other ? 1 : it < other ? 0 : 0.5)),
  );
  return pairs.reduce((sum: number, it) => sum + it, 0) / pairs.length;
}

/** In turn, so that a slow second hits both alike. */
async function compare(
  right: () => Promise<unknown>,
  wrong: () => Promise<unknown>,
  turns = guesses / 2,
) {
  const [rights, wrongs]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn % 2) rights.push((await timed(right))[1]);
    wrongs.push((await timed(wrong))[1]);
    if (turn % 2 === 0) rights.push((await timed(right))[1]);
  }
  return longer(rights, wrongs);
}

const askFor = (body: object) => test.anonymous.post('/api/v1/public/phone-codes', body);

it('a right pair is answered like a wrong one, in body and in time', async () => {
  const shapes = new Set<string>();
  const ask = async (body: object) => {
    const answer = await askFor(body);
    const { challengeId, ...rest } = answer.body;
    shapes.add(JSON.stringify([answer.status, typeof challengeId, challengeId.length, rest]));
  };
  const right = () => ask({ phone, reference });
  const wrong = () => ask({ phone: '13903740002', reference: aReference() });
  for (let warmUp = 0; warmUp < 60; warmUp += 1) await (warmUp % 2 ? right() : wrong());
  const chance = await compare(right, wrong);
  expect(shapes.size).toBe(1);
  expect(Math.abs(chance - 0.5)).toBeLessThan(blind);
}, 60_000);

it('the measure is not blind itself: five milliseconds more are seen', async () => {
  const bare = () => askFor({ phone, reference });
  const more = async () => {
    await bare();
    await test.database.query('SELECT pg_sleep(0.005)');
  };
  expect(await compare(more, bare, 150)).toBeGreaterThan(0.5 + 2 * blind);
}, 60_000);

it('codes that are guessed are answered alike whether there is such a report or not', async () => {
  const { challengeId } = (await askFor({ phone, reference })).body;
  const { challengeId: other } = (await askFor({ phone: '13903740002', reference: aReference() }))
    .body;
  const answers = await Promise.all(
    [
      [reference, challengeId],
      [aReference(), other],
      [reference, other],
      [reference, '01900000-0000-7000-8000-00000000abcd'],
    ].map(([ref, challenge]) =>
      test.anonymous.get(`/api/v1/public/theft-reports/${ref}`, {
        'phone-code': `${challenge} 123456`,
      }),
    ),
  );
  const said = answers.map(({ status, body }) => {
    const { code, title, detail, whatToDo } = body;
    return { status, code, title, detail, whatToDo };
  });
  expect(new Set(said.map((it) => JSON.stringify(it))).size).toBe(1);
  expect(said[0]!.status).toBe(403);
});

describe('with the throttle of production', () => {
  let throttled: TestApp;
  beforeAll(async () => {
    throttled = await startTestApp({ works: false });
  });
  afterAll(() => throttled.close());

  const from = (remoteAddress: string) =>
    throttled.app.inject({
      method: 'POST',
      url: '/api/v1/public/phone-codes',
      payload: { phone, reference },
      remoteAddress,
    });

  it('who guesses is slowed down; the owner, from elsewhere, is not', async () => {
    const answers = [];
    for (let guess = 0; guess < 200; guess += 1) answers.push(await from('203.0.113.9'));
    const refused = answers.filter((it) => it.statusCode === 429);
    expect(refused.length).toBeGreaterThan(170);
    expect(refused[0]!.json()).toMatchObject({ code: 'too-many-requests' });
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from('198.51.100.7')).statusCode).toBe(202);
  });

  it('an IPv6 line is one requester, whichever of its addresses asks', async () => {
    const answers = [];
    for (let guess = 1; guess <= 40; guess += 1)
      answers.push(await from(`2001:db8:0:7::${guess.toString(16)}`));
    expect(answers.filter((it) => it.statusCode === 429).length).toBeGreaterThan(15);
    expect((await from('2001:db8:0:8::1')).statusCode).toBe(202);
  });
});

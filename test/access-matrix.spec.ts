import { readFileSync } from 'node:fs';
import {
  cellOf,
  hasSubject,
  isPublic,
  places,
  roles,
  withoutUnit,
} from '../scripts/access/reach.js';
import { renderMatrix } from '../scripts/access/render-matrix.js';
import { routesOf, type Route } from '../scripts/access/routes-of.js';
import type { Role } from '../src/identity/index.js';
import { hire } from './factories/staff.js';
import { startTestApp, type Answer, type Client, type TestApp } from './support/app.js';
import { askedOf, subjectsIn, type Subjects } from './support/subjects.js';

jest.setTimeout(120_000);

/** One user of each role in the sub-bureau: below it lies a station, beside it another sub-bureau. */
const userOf: Record<Role, string> = {
  'squad-officer': 'squad',
  custodian: 'custodian',
  'desk-officer': 'desk',
  approver: 'approver',
  commander: 'commander',
  inspector: 'inspector',
  administrator: 'weidu-admin',
};
const unitOf = { own: 'weidu', below: 'dongda', other: 'jianan' };

/** They take their subject away from those who ask after them. */
const lasts = ['/transfer', '/leave', '/close'];

let test: TestApp;
let routes: Route[];
const subjects = {} as Record<keyof typeof unitOf, Subjects>;

beforeAll(async () => {
  test = await startTestApp({
    works: false,
    environment: { PUBLIC_REQUESTS_PER_MINUTE: '100000' },
  });
  await hire(test, 'weidu-admin', ['administrator']);
  for (const place of places) subjects[place] = await subjectsIn(test, unitOf[place]);
  // The message tray exists in the demo alone.
  routes = routesOf(test.app).filter((it) => !it.path.startsWith('/demo'));
});
afterAll(() => test.close());

const said = ({ method, path }: Route) => `${method} ${path}`;

it('docs/access-matrix.md says what the running code says', () => {
  const written = readFileSync('docs/access-matrix.md', 'utf8');
  if (written !== renderMatrix(routes))
    throw new Error('It is out of date: npm run access:matrix -- --write');
});

it('every route that names something has a subject to be asked about, and no other has', () => {
  const named = routes.filter((it) => !isPublic(it) && hasSubject(it)).map(said);
  expect(named.toSorted()).toEqual(Object.keys(askedOf).toSorted());
  const paths = new Set(routes.map((it) => it.path));
  expect(Object.keys(withoutUnit).filter((it) => !paths.has(it))).toEqual([]);
});

function ask(client: Client, route: Route, about: Subjects): Promise<Answer> {
  const { names, body, send } = askedOf[said(route)]!;
  if (send) return send(client, about);
  const parameters = names(about);
  const url = route.path.replaceAll(/:\w+/g, () => parameters.shift()!);
  if (route.method === 'GET') return client.get(url);
  if (route.method === 'PATCH') return client.patch(url, body!(about));
  if (route.method === 'PUT') return client.put(url, body!(about));
  return client.post(url, body?.(about));
}

/** What an answer says of who may: a rule that refuses the act has let them in first. */
function cellSaid({ status, body, text }: Answer): string {
  if (status === 403 && body?.code === 'not-allowed') return '403';
  if (status === 404) return '404';
  const isBroken = status === 401 || status >= 500 || body?.code === 'invalid-input';
  return isBroken ? `${status} ${text.slice(0, 160)}` : 'allowed';
}

/** Rule 35: the lists that administrators send are those of units and staff. */
const aboutFor = (role: Role, about: Subjects): Subjects =>
  role === 'administrator' ? { ...about, listSent: about.listOfUnits } : about;

it.each(roles)('%s: each cell of the matrix is what HTTP answers', async (role) => {
  const client = await test.as(userOf[role]);
  const named = routes.filter((it) => !isPublic(it) && hasSubject(it));
  const turn = ({ path }: Route) => lasts.findIndex((end) => path.endsWith(end));
  const inOrder = named.toSorted((a, b) => turn(a) - turn(b));
  const wrong: string[] = [];
  for (const route of inOrder)
    for (const place of places) {
      const answered = cellSaid(await ask(client, route, aboutFor(role, subjects[place])));
      const cell = cellOf(role, route, place);
      if (answered !== cell) wrong.push(`${said(route)} ${place}: ${answered}, not ${cell}`);
    }
  expect(wrong).toEqual([]);
});

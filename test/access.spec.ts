/** Long because it is tables: which routes are grave, and what administrators and inspectors may enter. */
import { AppModule } from '../src/app.module.js';
import { roleNames, type Role } from '../src/identity/index.js';
import type { Actor } from '../src/platform/actor.js';
import { makeKeys } from '../src/platform/crypto/index.js';
import { createApp } from '../src/platform/http/index.js';
import { Settings } from '../src/platform/settings/index.js';
import { builtConsole } from './support/built-console.js';
import { startTestApp, type Answer, type Client, type TestApp } from './support/app.js';
import { createTestDatabase } from './support/database.js';
import { routesOf, type Route } from './support/routes.js';

jest.setTimeout(120_000);

/** What asks for the password within the last minutes: acts that can't be taken back, and what shows a person. */
const graveActs = [
  'POST /api/v1/exports',
  'POST /api/v1/appointments/:id/owner',
  'POST /api/v1/call-backs/:id/person',
  'POST /api/v1/call-list/:id/person',
  'POST /api/v1/imports/:id/rejected-rows',
  'POST /api/v1/imports/:id/undo',
  'POST /api/v1/cases/suspects/:id/person',
  'POST /api/v1/claims/:id/approve',
  'POST /api/v1/claims/:id/owner',
  'POST /api/v1/claims/approve-batch',
  'POST /api/v1/hand-overs/:id/recipient',
  'POST /api/v1/hand-overs/:id/reverse',
  'POST /api/v1/letter-lists/:id/letters.pdf',
  'POST /api/v1/matches/:id/owner',
  'POST /api/v1/neighbours',
  'POST /api/v1/neighbours/:id/move',
  'POST /api/v1/neighbours/:id/secret',
  'POST /api/v1/notices/:id/recipient',
  'POST /api/v1/password-resets/:id/approve',
  'POST /api/v1/people/copies',
  'POST /api/v1/people/erasures/:id/decision',
  'POST /api/v1/role-changes/:id/approve',
  'POST /api/v1/role-changes/:id/reject',
  'POST /api/v1/second-factor',
  'POST /api/v1/second-factor/confirm',
  'POST /api/v1/signed-papers/:id/open',
  'POST /api/v1/theft-reports/:id/owner',
];

/** One user of each role; test/support/app.ts makes them. */
const userOf: Record<Role, string> = {
  'squad-officer': 'squad',
  custodian: 'custodian',
  'desk-officer': 'desk',
  approver: 'approver',
  commander: 'commander',
  inspector: 'inspector',
  administrator: 'admin',
};

/** What concerns nobody but the person: signing in and out, their devices, password and second factor. */
const ownReads = [
  'GET /api/v1/second-factor',
  'GET /api/v1/sessions',
  'GET /api/v1/sessions/current',
  'GET /api/v1/sessions/current/device-key',
];
const ownSends = [
  'DELETE /api/v1/sessions/:id',
  'DELETE /api/v1/sessions/current',
  'POST /api/v1/second-factor',
  'POST /api/v1/second-factor/confirm',
  'POST /api/v1/sessions/current/password',
  'POST /api/v1/sessions/current/reauthentication',
];

/** What an administrator may enter: nothing of a case (rule 35). */
const withoutCaseData = [
  ...ownReads,
  ...ownSends,
  'GET /api/v1/neighbours',
  'GET /api/v1/neighbours/:id',
  'GET /api/v1/neighbours/:id/tellings',
  'POST /api/v1/neighbours',
  'POST /api/v1/neighbours/:id/move',
  'POST /api/v1/neighbours/:id/secret',
  'POST /api/v1/neighbours/:id/replay',
  'POST /api/v1/neighbours/:id/ping',
  'GET /api/v1/people/retention',
  'GET /api/v1/role-changes',
  'GET /api/v1/staff',
  'GET /api/v1/staff/:username',
  'GET /api/v1/units',
  'GET /api/v1/units/names',
  'PATCH /api/v1/units/:code',
  'POST /api/v1/role-changes/:id/approve',
  'POST /api/v1/role-changes/:id/reject',
  'POST /api/v1/staff',
  'POST /api/v1/staff/:username/leave',
  'POST /api/v1/staff/:username/role-changes',
  'POST /api/v1/staff/:username/transfer',
  'POST /api/v1/units',
  'POST /api/v1/units/:code/close',
  'GET /api/v1/password-resets',
  'POST /api/v1/password-resets/:id/approve',
  'POST /api/v1/staff/:username/password-resets',
  'GET /api/v1/exports',
  'GET /api/v1/exports/:id',
  'GET /api/v1/exports/:id/file',
  'POST /api/v1/exports',
  // Lists of staff and units; those of cases are not theirs: test/imports/staff.spec.ts.
  'GET /api/v1/imports',
  'GET /api/v1/imports/kinds',
  'GET /api/v1/imports/:id',
  'GET /api/v1/imports/:id/columns/:column/texts',
  'GET /api/v1/imports/:id/preview',
  'GET /api/v1/imports/:id/rejected.csv',
  'GET /api/v1/imports/:id/rows/:row',
  'PATCH /api/v1/imports/:id/rows/:row',
  'POST /api/v1/imports',
  'POST /api/v1/imports/:id/cancel',
  'POST /api/v1/imports/:id/commit',
  'POST /api/v1/imports/:id/corrections',
  'POST /api/v1/imports/:id/rejected-rows',
  'POST /api/v1/imports/:id/undo',
  'PUT /api/v1/imports/:id/mapping',
];

/** What an inspector may send (rule 29): a question too long for an address, for a mask’s other side, and what concerns themselves. */
const inspectorSends = [
  ...ownSends,
  'POST /api/v1/matching/search',
  'POST /api/v1/notice-texts/:kind/preview',
  // Rule 30: what is masked is shown for a purpose, never by an address.
  'POST /api/v1/imports/:id/rejected-rows',
  'POST /api/v1/exports',
  'POST /api/v1/hand-overs/:id/papers',
  'POST /api/v1/signed-papers/:id/open',
  'POST /api/v1/appointments/:id/owner',
  'POST /api/v1/call-backs/:id/person',
  'POST /api/v1/call-list/:id/person',
  'POST /api/v1/cases/suspects/:id/person',
  'POST /api/v1/claims/:id/owner',
  'POST /api/v1/hand-overs/:id/recipient',
  'POST /api/v1/matches/:id/owner',
  'POST /api/v1/notices/:id/recipient',
  'POST /api/v1/theft-reports/:id/owner',
];

let test: TestApp;
let routes: Route[];

beforeAll(async () => {
  await builtConsole();
  test = await startTestApp({
    works: false,
    environment: { PUBLIC_REQUESTS_PER_MINUTE: '100000' },
  });
  // Signing out comes last, or the rest would be asked by nobody.
  const signsOut = (it: Route) => it.method === 'DELETE' && it.path.includes('/sessions/');
  const all = routesOf(test.app);
  routes = [...all.filter((it) => !signsOut(it)), ...all.filter(signsOut)];
});
afterAll(() => test.close());

const said = ({ method, path }: Route) => `${method} ${path}`;

function ask(client: Client, { method, url }: Route): Promise<Answer> {
  if (method === 'GET') return client.get(url);
  if (method === 'DELETE') return client.delete(url);
  if (method === 'PATCH') return client.patch(url, {});
  if (method === 'POST') return client.post(url, {});
  if (method === 'PUT') return client.put(url, {});
  throw new Error(`No route is a ${method} so far: teach this test to send one`);
}

function mayEnter(role: Role, { rule }: Route): boolean {
  const actor: Actor = {
    kind: 'staff',
    id: '01900000-0000-7000-8000-000000000001',
    name: userOf[role],
    roles: [role],
    unitId: '01900000-0000-7000-8000-000000000002',
    sees: [],
  };
  return rule !== undefined && !rule.public && rule.policy.allows(actor);
}

/** What Fastify itself serves, Nest's routes and any other; HEAD comes with GET. */
function servedBy(app: TestApp['app']): number {
  const printed = app.getHttpAdapter().getInstance().printRoutes();
  const methods = [...printed.matchAll(/\(([A-Z, ]+)\)/g)].flatMap(([, it = '']) => it.split(', '));
  return methods.filter((it) => it !== 'HEAD').length;
}

describe('rules', () => {
  it('every route has one: a policy with a sentence, or a reason to be public', () => {
    const without = routes.filter(({ rule }) => !(rule?.public ? rule.why : rule?.policy.sentence));
    expect(without.map(said)).toEqual([]);
  });

  it('no route is served behind their back', () => {
    expect(servedBy(test.app)).toBe(routes.length);
  });

  it('every role has a user here', () => {
    expect(Object.keys(userOf)).toEqual(Object.keys(roleNames));
  });
});

describe('answers', () => {
  it('nobody enters unsigned, except where it is public', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const { status, body, text } = await ask(test.anonymous, route);
      // A page may still refuse a stranger for a reason of its own (a phone that was not proved).
      const isTurnedAway = status === 401 || body?.code === 'not-allowed';
      if (isTurnedAway === route.rule?.public || status >= 500)
        wrong.push(`${said(route)}: ${status} ${text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(userOf) as [Role, string][])(
    '%s: what a policy says is what HTTP answers, and nothing breaks',
    async (role, user) => {
      const client = await test.as(user);
      const wrong: string[] = [];
      for (const route of routes) {
        if (route.rule?.public) continue;
        const { status, body, text } = await ask(client, route);
        const isTurnedAway = status === 403 && body?.code === 'not-allowed';
        const isRight = isTurnedAway !== mayEnter(role, route) && status !== 401 && status < 500;
        if (!isRight) wrong.push(`${said(route)}: ${status} ${text.slice(0, 200)}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('what the rules ask of roles', () => {
  const enteredBy = (role: Role) => routes.filter((it) => mayEnter(role, it));

  it('a grave act asks for the password again', () => {
    const grave = routes.filter(({ rule }) => !rule?.public && rule?.isGrave);
    expect(grave.map(said).toSorted()).toEqual(graveActs.toSorted());
  });

  it('whoever has no second factor yet reaches nothing but their own sign-in', () => {
    const open = routes.filter(({ rule }) => !rule?.public && rule?.isBeforeSecondFactor);
    const own = [...ownReads, ...ownSends];
    expect(open.map(said).filter((it) => !own.includes(it))).toEqual([]);
    expect(open.length).toBeGreaterThan(4);
  });

  it('rule 35: an administrator has no case data', () => {
    expect(enteredBy('administrator').map(said).toSorted()).toEqual(withoutCaseData.toSorted());
  });

  it('rule 29: an inspector reads and releases nothing', () => {
    const sends = enteredBy('inspector').filter((it) => it.method !== 'GET');
    expect(sends.map(said).toSorted()).toEqual(inspectorSends.toSorted());
  });

  it('rule 29: an inspector reads everything that anybody reads', () => {
    const hidden = routes.filter(
      (it) => it.method === 'GET' && !it.rule?.public && !mayEnter('inspector', it),
    );
    expect(hidden.map(said)).toEqual([]);
  });
});

describe('surfaces', () => {
  async function routesOn(surface: 'public' | 'staff' | 'worker'): Promise<Route[]> {
    const own = await createTestDatabase();
    const settings = Settings.read({
      ...makeKeys(),
      DATABASE_URL: own.url,
      LOG_LEVEL: 'silent',
      SURFACE: surface,
    });
    const app = await createApp(AppModule.forSurface(settings, { works: false }), settings);
    await app.init();
    const found = routesOf(app);
    await app.close();
    await own.drop();
    return found;
  }

  it('the public one has no route that asks for a member of staff', async () => {
    const found = await routesOn('public');
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((it) => !it.rule?.public).map(said)).toEqual([]);
  });

  it('the worker answers for its health alone', async () => {
    const found = await routesOn('worker');
    expect(found.map(said)).toEqual(['GET /health/live', 'GET /health/ready', 'GET /openapi.json']);
  });

  it('the staff one shows no message tray', async () => {
    expect((await routesOn('staff')).filter((it) => it.path.includes('tray'))).toEqual([]);
  });
});

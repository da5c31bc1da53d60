import { hasSubject } from '../scripts/access/reach.js';
import { maskName } from '../src/people/index.js';
import { operationsOf } from './fuzz/operations.js';
import { hire } from './factories/staff.js';
import { citizenId } from './factories/citizen-id.js';
import { signIn } from './identity/signing-in.js';
import { startTestApp, type Answer, type Client, type TestApp } from './support/app.js';
import { routesOf, type Route } from './support/routes.js';
import { askedOf, subjectsIn, type Subjects } from './support/subjects.js';

jest.setTimeout(60_000);

/** Rule 35, walked: what one administrator reaches with everything they may do without a second. */

const owner = { name: '南宫不露', phone: '13998765431', address: '许昌市灞陵路不许外传九号' };
const place = '不许外传的地下车库';
const weakRoles = ['squad-officer', 'custodian', 'desk-officer', 'commander'];
const strongRoles = ['approver', 'inspector', 'administrator'];
const reason = '工作需要';

let test: TestApp;
let admin: Client;
let routes: Route[];
let subjects: Subjects;
let caseData: string[];

beforeAll(async () => {
  test = await startTestApp({
    works: false,
    environment: {
      PUBLIC_REQUESTS_PER_MINUTE: '100000',
      SIGN_IN_FAILURES_PER_MINUTE: '1000',
      SIGN_IN_FAILURES_PER_MINUTE_IN_ALL: '1000',
    },
  });
  subjects = await subjectsIn(test, 'weidu', { owner, report: { place }, vehicle: { place } });
  caseData = await plantedIn(test);
  admin = await test.as('admin');
  // The message tray exists in the demo alone.
  routes = routesOf(test.app).filter((it) => !it.path.startsWith('/demo'));
});
afterAll(() => test.close());

/** Names of things and of people, and the ids by which other routes would show more of them. */
async function plantedIn({ database }: TestApp): Promise<string[]> {
  const rows = await database.query<{ it: string | null }>(
    `SELECT reference AS it FROM theft_report UNION SELECT id::text FROM theft_report
     UNION SELECT incident_number FROM theft_report UNION SELECT value FROM theft_report_identifier
     UNION SELECT label FROM recovered_vehicle UNION SELECT id::text FROM recovered_vehicle
     UNION SELECT id::text FROM match UNION SELECT id::text FROM claim UNION SELECT id::text FROM appointment
     UNION SELECT pass_code FROM appointment UNION SELECT id::text FROM return_event UNION SELECT id::text FROM hand_over
     UNION SELECT id::text FROM notice UNION SELECT case_number FROM solved_case UNION SELECT id::text FROM solved_case
     UNION SELECT id::text FROM suspect UNION SELECT id::text FROM call_back UNION SELECT id::text FROM erasure_request`,
  );
  const found = rows.flatMap(({ it }) => (it ? [it] : []));
  return [...found, ...Object.values(owner), maskName(owner.name), place];
}

/** Everything but what the one who asks has said themselves. */
function leaksIn({ text, headers }: Answer, said: string): string[] {
  const answered = `${text}\n${JSON.stringify(headers)}`;
  return caseData.filter((it) => answered.includes(it) && !said.includes(it));
}

/** They take their subject away from those who ask after them, or the one who asks away. */
const lasts = ['/transfer', '/leave', '/close', '/sessions/:id', '/sessions/current'];
const turn = ({ method, path }: Route) =>
  method === 'GET' ? -1 : lasts.findIndex((end) => path.endsWith(end));

const searched = {
  '/api/v1/recovery-counts': '?unit=weidu&from=2022-08-01&to=2022-09-30',
  '/api/v1/recovery-counts/zero-result': '?on=2022-08-11',
};
const bodies: Record<string, object> = {
  '/api/v1/matching/search': { vehicleType: 'e-bike', identifier: '1757223', limit: 50 },
};

/** Every route, asked about what is there by somebody who knows every id. @returns what came back */
async function walk(client: Client): Promise<string[]> {
  const found: string[] = [];
  for (const route of routes.toSorted((a, b) => turn(a) - turn(b))) {
    const asked = hasSubject(route) ? askedOf[`${route.method} ${route.path}`] : undefined;
    const names = asked?.names(subjects);
    const url = names ? route.path.replaceAll(/:\w+/g, () => names.shift()!) : route.url;
    const query = searched[route.path as keyof typeof searched] ?? '';
    const body = asked?.body?.(subjects) ?? bodies[route.path] ?? {};
    const answer = await (asked?.send?.(client, subjects) ??
      send(client, route.method, `${url}${query}`, body));
    const said = `${url}${JSON.stringify(body)}`;
    found.push(...leaksIn(answer, said).map((it) => `${route.method} ${route.path}: ${it}`));
  }
  return found;
}

function send(client: Client, method: string, url: string, body: object): Promise<Answer> {
  if (method === 'GET') return client.get(url);
  if (method === 'DELETE') return client.delete(url);
  return method === 'PATCH' ? client.patch(url, body) : client.post(url, body);
}

/** What the administrator could type where a password is asked, with what they were shown. */
async function tryToBecome(username: string): Promise<Client | undefined> {
  const { firstHalf, id } = (
    await admin.post(`/api/v1/staff/${username}/password-resets`, { reason })
  ).body;
  const own = await admin.post(`/api/v1/password-resets/${id}/approve`);
  expect([own.status, own.body.rule]).toEqual([403, 35]);
  const newPassword = 'a puppet needs a password too';
  for (const code of [firstHalf, `${firstHalf}${firstHalf}`]) {
    const body = { username, code, newPassword };
    const redeemed = await test.anonymous.post('/api/v1/password-resets/redeem', body);
    expect(redeemed.status).not.toBe(429);
  }
  for (const password of [newPassword, firstHalf, '!']) {
    const tried = await signIn(test, username, { password });
    expect(tried.status).not.toBe(429);
    if (tried.status === 201) return tried.client;
  }
  return undefined;
}

async function puppet(serial: number, roles: string[], unitCode: string): Promise<string> {
  const username = `puppet${serial}`;
  const person = { name: '木偶', phone: '13800000000', idNumber: citizenId(300 + serial) };
  const taken = await admin.post('/api/v1/staff', { username, unitCode, roles, reason, person });
  expect(taken.status).toBe(201);
  return username;
}

/** Everything that one administrator may do, in the hope of an account that sees more than theirs. */
async function accountsWithinReach(): Promise<Client[]> {
  const made = await admin.post('/api/v1/units', {
    code: 'shadow',
    name: '影子队',
    kind: 'squad',
    parentCode: 'weidu',
    phone: '0374-2626110',
    address: '魏都分局大院',
  });
  expect(made.status).toBe(201);
  const names = [];
  for (const [serial, role] of [...weakRoles, ...strongRoles].entries()) {
    names.push(await puppet(serial, [role], serial % 2 ? 'weidu' : 'shadow'));
  }
  const bare = await puppet(90, [], 'xuchang');
  for (const grant of [...weakRoles, ...strongRoles]) {
    await admin.post(`/api/v1/staff/${bare}/role-changes`, { grant, reason });
    const own = await admin.post('/api/v1/staff/admin/role-changes', { grant, reason });
    expect(own.body.code).toBe('not-your-own');
  }
  for (const change of (await admin.get('/api/v1/role-changes?status=waiting')).body.items) {
    const own = await admin.post(`/api/v1/role-changes/${change.id}/approve`);
    expect([own.status, own.body.rule]).toEqual([change.requestedBy === 'admin' ? 403 : 200, 35]);
  }
  await admin.post(`/api/v1/staff/${bare}/transfer`, { unitCode: 'weidu', reason });
  for (const gone of ['squad2', 'commander']) {
    const left = await admin.post(`/api/v1/staff/${gone}/leave`, { reason, successor: names[1] });
    expect(left.status).toBe(200);
  }
  const reached: Client[] = [];
  for (const name of [...names, bare, 'squad', 'inspector', 'admin2']) {
    const client = await tryToBecome(name);
    if (client) reached.push(client);
  }
  return reached;
}

it('the walk goes through every route that /openapi.json describes', async () => {
  const walked = new Set(
    routes.map(
      (it) => `${it.method} ${it.path.replaceAll(/:(\w+)/g, '{$1}').replace('*', '{path}')}`,
    ),
  );
  const described = (await operationsOf(test)).map((it) => `${it.method} ${it.path}`);
  const left = described.filter((it) => !walked.has(it) && !it.includes(' /demo'));
  expect(left).toEqual([]);
});

it('rule 35: an administrator alone reaches no case datum, whatever they do first', async () => {
  const reached = await accountsWithinReach();
  expect(await walk(test.anonymous)).toEqual([]);
  for (const client of [...reached, admin]) expect(await walk(client)).toEqual([]);
  expect(reached).toEqual([]);
});

it('the same walk of an officer brings much back: the looking finds', async () => {
  await hire(test, 'control', ['squad-officer']);
  const found = await walk(await test.as('control'));
  for (const it of [subjects.report, subjects.label, maskName(owner.name), place])
    expect(found.some((line) => line.endsWith(`: ${it}`))).toBe(true);
});

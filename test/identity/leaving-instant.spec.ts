import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { hire } from '../factories/staff.js';
import { startTestApp, type Answer, type Client, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

/** Work given to somebody in the instant in which they leave: one of the two waits, and no work lies with somebody gone. */

let test: TestApp;
let admin: Client;
let squad: Client;
let custodian: Client;
let stays: string;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  [admin, squad] = [await test.as('admin'), await test.as('squad')];
  custodian = await test.as('custodian');
  stays = (await squad.post('/api/v1/recovered-vehicles', fullVehicleBody())).body.id;
});
afterAll(() => test.close());

const out = {
  kind: 'taken-out',
  toPlace: '鉴定中心',
  reason: '鉴定',
  condition: '完好',
  dueAt: '2022-08-12T01:00:00Z',
  approvedBy: 'commander',
};

const register = (given: Record<string, unknown>) =>
  squad.post('/api/v1/recovered-vehicles', fullVehicleBody(given));
const custody = (act: string, body: object) =>
  custodian.post(`/api/v1/recovered-vehicles/${stays}/custody${act}`, body);

/** Every way in which work comes into somebody's hands, by their name; what takes effect on one vehicle comes last. */
const givings: [string, (name: string) => Promise<Answer>][] = [
  ['a new vehicle to handle', (name) => register({ handlingOfficer: name })],
  ['a new vehicle as its second officer', (name) => register({ secondOfficer: name })],
  ['a new vehicle to keep', (name) => register({ custodian: name })],
  [
    'a vehicle that was registered before',
    (name) => squad.patch(`/api/v1/recovered-vehicles/${stays}`, { secondOfficer: name }),
  ],
  [
    'a vehicle from another custodian',
    (name) => custody('', { storagePlace: 'A-02', custodian: name }),
  ],
  ['a vehicle to take out', (name) => custody('/moves', { ...out, takenBy: name })],
];

let serial = 0;
const newcomer = async () => {
  serial += 1;
  const name = `leaver${serial}`;
  await hire(test, name, ['squad-officer', 'custodian']);
  return name;
};

/** How many wait for a lock in this database. */
async function waiting(): Promise<number> {
  const [row] = await test.database.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row!.count;
}

it.each(givings)('%s: whoever has just left is given nothing', async (_, give) => {
  const name = await newcomer();
  let given: Promise<Answer> | undefined;
  await test.database.transaction(async (tx) => {
    await tx.query('SELECT 1 FROM staff WHERE username = $1 FOR UPDATE', [name]);
    await tx.query('UPDATE staff SET left_at = created_at WHERE username = $1', [name]);
    given = give(name);
    await until(async () => (await waiting()) === 1);
  });
  expect((await given!).body).toMatchObject({ status: 409, code: 'has-left' });
});

it.each(givings)('%s: whoever is given it just before does not leave with it', async (_, give) => {
  const name = await newcomer();
  let given: Promise<Answer> | undefined;
  let left: Promise<Answer> | undefined;
  await test.database.transaction(async (tx) => {
    // The last thing before the commit is the unit's chain: the giving is done and not committed yet.
    await tx.query('SELECT 1 FROM audit_head FOR UPDATE');
    given = give(name);
    await until(async () => (await waiting()) === 1);
    left = admin.post(`/api/v1/staff/${name}/leave`, { reason: '退休' });
    await until(async () => (await waiting()) === 2);
  });
  expect([200, 201]).toContain((await given!).status);
  expect((await left!).body).toMatchObject({ status: 409, code: 'successor-needed' });
});

it('no open work lies with anybody gone', async () => {
  const lost = await test.database.query(
    `SELECT 1 FROM recovered_vehicle JOIN staff ON staff.id IN (custodian_id, handling_officer_id, second_officer_id)
     WHERE left_at IS NOT NULL AND status IN ('provisional', 'registered', 'matched')`,
  );
  expect(lost).toEqual([]);
});

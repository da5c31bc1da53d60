import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let squad: Client;

/** When a session was last used is no change of what is searched. */
const ofTheAsker = ['session'];

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
  await squad.post(
    '/api/v1/theft-reports',
    theftReportBody({ identifiers: [{ kind: 'frame', value: '175722033334444' }] }),
  );
});

afterAll(() => test.close());

/** Every table with a digest of all its rows. */
async function everything(): Promise<Record<string, string>> {
  const tables = await test.database.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
       AND tablename <> ALL($1) ORDER BY 1`,
    [ofTheAsker],
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await test.database.query<{ digest: string }>(
      `SELECT count(*) || md5(coalesce(string_agg(it::text, ',' ORDER BY it::text), '')) AS digest FROM ${name} it`,
    );
    digests[name] = row!.digest;
  }
  return digests;
}

it('a search changes nothing, whatever it finds', async () => {
  const before = await everything();
  expect(Object.keys(before).length).toBeGreaterThan(40);
  for (const identifier of ['175722033334444', '17572203333?444', '33334444', '1757*44', '999999'])
    expect((await squad.post('/api/v1/matching/search', { identifier })).status).toBe(200);
  const looks = { colour: '白色', vehicleType: 'e-bike', marks: '车筐有裂痕' };
  expect((await squad.post('/api/v1/matching/search', looks)).status).toBe(200);
  expect(await everything()).toEqual(before);
});

it('a report would be seen', async () => {
  const before = await everything();
  await squad.post('/api/v1/theft-reports', theftReportBody({}));
  const after = await everything();
  expect(after['theft_report']).not.toBe(before['theft_report']);
  expect(after['identifier_match']).not.toBe(before['identifier_match']);
});

import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { tablesOf } from '../personal-data/stored.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

const citizenId = '411002190001010025';
const typed = [
  { kind: 'frame', value: `身份证 ${citizenId}` },
  { kind: 'motor', value: '10ZW6031', state: 'known' },
];

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
});
afterAll(() => test.close());

const warned = expect.objectContaining({ code: 'citizen-id', field: 'identifiers.0' });

it.each([
  ['theft-reports', () => theftReportBody({ identifiers: typed })],
  ['recovered-vehicles', () => recoveredVehicleBody({ identifiers: typed })],
])(
  'a citizen ID in a number’s box of %s is accepted with a warning and not kept',
  async (path, body) => {
    const filed = await squad.post(`/api/v1/${path}`, body());
    expect(filed.status).toBe(201);
    expect(filed.body.warnings).toEqual([warned]);
    const url = `/api/v1/${path}/${filed.body.id}`;
    const corrected = await squad.patch(url, { identifiers: typed });
    expect([corrected.status, corrected.body.warnings]).toEqual([200, [warned]]);
    const { identifiers } = (await squad.get(url)).body;
    expect(identifiers[0]).toMatchObject({ kind: 'frame', state: 'unknown', value: null });
    expect(identifiers[1]).toMatchObject({ value: '10ZW6031' });
  },
);

it('no table holds it', async () => {
  const tables = await tablesOf(test.database);
  expect(tables.filter(([, bytes]) => bytes.includes('10ZW6031')).length).toBeGreaterThan(1);
  expect(tables.filter(([, bytes]) => bytes.includes(citizenId)).map(([name]) => name)).toEqual([]);
});

import { citizenId } from '../factories/citizen-id.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { ask, fileOf, rowsOf } from './exports.js';
import { bringIn, csvOf, reportLine } from './support.js';

jest.setTimeout(300_000);

let test: TestApp;
let squad: Client;
let admin: Client;

beforeAll(async () => {
  test = await startTestApp();
  [squad, admin] = [await test.as('squad'), await test.as('admin')];
});
afterAll(() => test.close());

/** In one order; the sender's own account stays as it is. */
const said = (rows: string[][]) =>
  rows
    .filter(([first]) => first !== 'admin')
    .map((row) => row.join('|'))
    .toSorted();

it('everything that was exported is in an empty city what it was here, whichever format it comes in', async () => {
  const inspector = await test.as('inspector');
  await bringIn(squad, csvOf(reportLine(1), reportLine(2, { place: "'-七一路" })));
  await bringIn(
    squad,
    `reference,vehicleType,frameNumber,batteryNumber,stolenFrom,place,ownerName,ownerPhone,ownerSecondPhone,ownerEmail,ownerAddress\n` +
      'XT-3,e-bike,175722100000003,DC2022080001,2022-08-10 18:00,七一路,张小伟,13910000003,13910000004,zhang@example.com,建设路1号\n',
  );
  await bringIn(
    admin,
    `code,name,kind,parentCode,phone,address\nxq,新区分局,sub-bureau,xuchang,0374-2000000,路\n`,
    { kind: 'units' },
  );
  await bringIn(
    admin,
    `username,name,idNumber,phone,unitCode,roles\nli.ming,李明,${citizenId(300)},13803740001,xq,保管员、指挥\n`,
    { kind: 'staff' },
  );
  await bringIn(
    squad,
    `label,vehicleType,frameNumber,recoveredAt,place,handlingOfficer,secondOfficer,custodian,caseNumber,caseType,storagePlace,batteryNumber\n` +
      'WD-QD-1,e-bike,175722100000001,2022-08-10 20:00:30,文峰路,squad,squad2,custodian,F001,刑事,A-01,DC2022080002\n' +
      'WD-QD-2,bicycle,,2022-08-10,七一路,,,,,,,\n',
    { kind: 'recovered-vehicles' },
  );
  await bringIn(
    squad,
    `caseNumber,kind,solvedOn,creditedUnits,suspects,suspectIdNumbers,apprehendedOn,measures,vehicles\n` +
      `F001,刑事,2022-08-10,weidu-plain-clothes,李某、王某,${citizenId(301)}、无,2022-08-09,刑拘、行拘,WD-QD-2\n`,
    { kind: 'cases' },
  );
  const kinds = ['units', 'staff', 'recovered-vehicles', 'cases', 'theft-reports'] as const;
  const senderOf = (kind: string) => (kind === 'units' || kind === 'staff' ? 'admin' : 'squad');
  const other = await startTestApp();
  try {
    const written = new Map<string, string[][]>();
    for (const [place, kind] of kinds.entries()) {
      written.set(kind, rowsOf(await fileOf(test, await test.as(senderOf(kind)), kind)).slice(1));
      const file = await fileOf(
        test,
        await test.as(senderOf(kind)),
        kind,
        place % 2 ? 'csv' : 'xlsx',
      );
      const sent = await bringIn(await other.as(senderOf(kind)), file, { kind });
      // Nobody changes their own account.
      const rejected = kind === 'staff' ? 1 : 0;
      expect([kind, sent]).toMatchObject([kind, { state: 'done', rejected }]);
    }
    expect(written.get('theft-reports')!.flat()).toEqual(
      expect.arrayContaining(['DC2022080001', '13910000004', 'zhang@example.com', '建设路1号']),
    );
    for (const kind of kinds) {
      const there = await other.as(senderOf(kind));
      const rows = rowsOf(await fileOf(other, there, kind)).slice(1);
      expect(said(rows)).toEqual(said(written.get(kind)!));
    }
  } finally {
    await other.close();
  }
  expect((await ask(inspector, 'staff', { unit: 'xuchang' })).status).toBe(202);
});

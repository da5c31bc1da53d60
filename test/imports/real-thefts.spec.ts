import { ourList } from '../../bench/thefts/our-list.js';
import { plainRecount } from '../../bench/thefts/plain-recount.js';
import { readPublishedThefts } from '../../bench/thefts/published-theft.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { bringIn } from './support.js';

/** Made up, in the shapes of the published file: unknown makes, blank colours, three alike in one event, spoilt models. */
const extract = `Index_,event_unique_id,Occurrence_Date,Occurrence_Time,Division,premisetype,Bike_Make,Bike_Model,Bike_Type,Bike_Speed,Bike_Colour,Cost_of_Bike,Status,Neighbourhood,Lat,Long
1,GO-2017000001,2017.01.31,23:59:00,52,Outside,UK,,EL,1,BLK,500,STOLEN,Somewhere (1),43.1,-79.1
2,GO-2017000002,2017.02.01,00:00:00,52,House,UNKNOWN MAKE,"'INTENSE""",MT,21,,0,STOLEN,Somewhere (1),43.1,-79.1
3,GO-2017000002,2017.02.01,00:00:00,52,House,OT,+,RG,21,BLKRED,100000,STOLEN,Somewhere (1),43.1,-79.1
4,GO-2017000002,2017.02.01,00:00:00,52,House,OT,+,RG,18,BLKRED,,STOLEN,Somewhere (1),43.1,-79.1
5,GO-2017000002,2017.02.01,00:00:00,52,House,OT,+,RG,7,BLKRED,40,RECOVERED,Somewhere (1),43.1,-79.1
6,GO-2016000003,2016.02.29,18:30:00,11,Apartment,"A, B",4.40E+11,UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN,Elsewhere (2),43.1,-79.1
`;
const thefts = readPublishedThefts(extract);

let test: TestApp;
let squad: Client;
let neighbour: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
  neighbour = await test.as('neighbour');
});

afterAll(() => test.close());

async function inStore(unit: string): Promise<Map<string, number>> {
  const rows = await test.database.query<{ key: string; n: number }>(
    `SELECT concat_ws(' ', to_char(stolen_from AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM'), vehicle_type) AS key, count(*)::int AS n
     FROM theft_report JOIN unit ON unit.id = unit_id WHERE unit.code = $1 GROUP BY 1`,
    [unit],
  );
  return new Map(rows.map(({ key, n }) => [key, n]));
}

function recountOf(...divisions: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [key, n] of plainRecount(extract)) {
    const [division, ...rest] = key.split(' ');
    if (!divisions.includes(division!)) continue;
    counts.set(rest.join(' '), (counts.get(rest.join(' ')) ?? 0) + n);
  }
  return counts;
}

it('real thefts: what is in store equals a plain recount, and sent again nothing changes', async () => {
  const list = (division: string) =>
    ourList(
      thefts.filter((it) => it.Division === division),
      { withReferences: true },
    );
  for (const [client, division] of [
    [squad, '52'],
    [neighbour, '11'],
  ] as const) {
    expect(await bringIn(client, list(division))).toMatchObject({ rejected: 0 });
  }
  expect(await inStore('weidu')).toEqual(recountOf('52'));
  expect(await inStore('jianan')).toEqual(recountOf('11'));
  const reports = () => test.database.query('SELECT id, version FROM theft_report ORDER BY id');
  const before = await reports();
  await bringIn(squad, list('52'));
  expect(await reports()).toEqual(before);
});

it('bicycles of one event whose rows say the same are as many; a row with a number is one vehicle', async () => {
  const station = await test.as('station');
  const list = ourList(thefts, { withReferences: false });
  expect(await bringIn(station, list)).toMatchObject({ total: 6, accepted: 6, rejected: 0 });
  expect(await inStore('dongda')).toEqual(recountOf('11', '52'));
  // One more of them found its way into the list meanwhile.
  const [titles, ...lines] = list.trimEnd().split('\r\n');
  await bringIn(station, [titles, lines[2], ...lines].join('\r\n'));
  const sum = async () => [...(await inStore('dongda')).values()].reduce((a, b) => a + b, 0);
  expect(await sum()).toBe(7);
  const numbered = `vehicleType,frameNumber,stolenFrom,place,ownerName,ownerPhone\n${'bicycle,WSD77120,2017-02-01,x,y,13900000001\n'.repeat(2)}`;
  expect(await bringIn(station, numbered)).toMatchObject({ total: 2, accepted: 2 });
  expect(await sum()).toBe(8);
});

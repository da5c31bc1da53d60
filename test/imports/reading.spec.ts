import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { bringIn, csvOf, reportLine } from './support.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

it.each([
  ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  [
    'columns in another order, some of them ours in Chinese, some unknown',
    (text: string) => {
      const lines = text
        .trim()
        .split('\r\n')
        .map((line) => line.split(',').toReversed());
      lines[0] = lines[0]!.map(
        (it) => ({ place: '被盗地点', ownerName: '失主 姓名', brand: '备注' })[it] ?? it,
      );
      return Buffer.from(lines.map((line) => line.join(',')).join('\n'));
    },
  ],
  [
    'a title above the titles, and blank lines',
    (text: string) => Buffer.from(`被盗车辆登记表\r\n,,,\r\n${text}\r\n,,,,\r\n`),
  ],
])('reads %s', async (_, encode) => {
  const serial = 60 + Math.floor(Math.random() * 1e6);
  const file = encode(csvOf(reportLine(serial)));
  expect(await bringIn(squad, file)).toMatchObject({ total: 1, accepted: 1, rejected: 0 });
});

it('reads GB 18030, as Excel in Chinese writes CSV', async () => {
  // 车主姓名 and 电动车, 张三, 七一路 in GB 18030.
  const gb = (hex: string) => Buffer.from(hex, 'hex').toString('latin1');
  const text = `vehicleType,stolenFrom,place,${gb('b3b5d6f7d0d5c3fb')},ownerPhone\n${gb('b5e7b6afb3b5')},2022/8/10 9:30,${gb('c6dfd2bbc2b7')},${gb('d5c5c8fd')},13900000070\n`;
  const { id: _, ...progress } = await bringIn(squad, Buffer.from(text, 'latin1'));
  expect(progress).toMatchObject({ total: 1, accepted: 1 });
  const [row] = await test.database.query(
    `SELECT place, vehicle_type, stolen_from FROM theft_report WHERE place = '七一路'`,
  );
  expect(row).toEqual({
    place: '七一路',
    vehicle_type: 'e-bike',
    stolen_from: new Date('2022-08-10T01:30:00Z'),
  });
});

it('refuses a list as a whole when a needed column is missing or it is no table', async () => {
  const noPhone = await bringIn(
    squad,
    'vehicleType,stolenFrom,place,ownerName\ne-bike,2022-08-10,x,y\n',
  );
  expect(noPhone).toMatchObject({
    state: 'failed',
    done: true,
    accepted: 0,
    problem: { code: 'columns-missing' },
  });
  const notText = await bringIn(squad, Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xff]));
  expect(notText).toMatchObject({ state: 'failed', problem: { code: 'sheet-not-utf8' } });
  const empty = await bringIn(squad, '\r\n');
  expect(empty).toMatchObject({ state: 'failed', problem: { code: 'file-empty' } });
});

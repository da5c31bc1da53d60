import { parse } from 'csv-parse/sync';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { bringIn, sendList } from './support.js';

const titles =
  '编号,标签号,车型,车架号,品牌,追回时间,追回地点,办案民警,协办民警,保管员,来源,案号,案件性质,存放位置';
const kind = { kind: 'recovered-vehicles' };

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

const full = 'squad,squad2,custodian,破案追回,A4110020022000001,刑事,A-01';
const line = (serial: number, rest = ',,,,,,', label = '', from = '2022-08-11 01:30') =>
  `ZH-${serial},${label},电动车,1757221${10_000_000 + serial},雅迪,${from},文峰路地下车库,${rest}`;
const listOf = (...lines: string[]) => `\uFEFF${[titles, ...lines].join('\r\n')}\r\n`;

async function vehicles() {
  return test.database.query<{ id: string; label: string; status: string; version: number }>(
    'SELECT id, label, status, version FROM recovered_vehicle ORDER BY id',
  );
}

it('rule 1: a list registers vehicles, provisional where something is missing, and counts them', async () => {
  const list = listOf(line(1, full, 'WD-QD-9001'), line(2));
  expect(await bringIn(squad, list, kind)).toMatchObject({ total: 2, accepted: 2, rejected: 0 });
  const before = await vehicles();
  expect(before).toMatchObject([
    { label: 'WD-QD-9001', status: 'registered' },
    { status: 'provisional' },
  ]);
  const [facts] = await test.database.query(
    `SELECT count(*)::int AS n FROM fact WHERE fact = 'vehicle-recovered'`,
  );
  expect(facts).toEqual({ n: 2 });
  const again = await bringIn(squad, list, kind);
  expect(again).toMatchObject({ total: 2, accepted: 2, rejected: 0 });
  expect(await vehicles()).toEqual(before);
});

it('hands back what can’t be registered, each row with what to do, and registers the others', async () => {
  const count = (await vehicles()).length;
  const { id, ...progress } = await bringIn(
    squad,
    listOf(
      line(10, full, 'WD-QD-9010'),
      line(11, '', 'WD-QD-9010'),
      line(12, 'nobody,,,,,,'),
      line(13, 'squad,squad,,,,,'),
      line(14, 'squad,squad2,squad2,,,,'),
      line(15, ',,,,,不明,'),
      line(16, '', '', '2022-08-12 09:00'),
      line(17),
    ),
    kind,
  );
  expect(progress).toMatchObject({ total: 8, accepted: 2, rejected: 6 });
  expect(await vehicles()).toHaveLength(count + 2);
  const { text } = await squad.get(`/api/v1/imports/${id}/rejected.csv`);
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(rows.map((row) => [row['编号'], row['column']])).toEqual([
    ['ZH-11', 'label'],
    ['ZH-12', 'handlingOfficer'],
    ['ZH-13', 'secondOfficer'],
    ['ZH-14', 'custodian'],
    ['ZH-15', 'caseType'],
    ['ZH-16', 'recoveredAt'],
  ]);
  expect(rows.every((row) => !row['whatToDo']!.startsWith('请核对'))).toBe(true);
});

it('a vehicle that is known is not changed by a list', async () => {
  await bringIn(squad, listOf(line(20)), kind);
  const before = await vehicles();
  const changed = line(20).replace('雅迪', '爱玛');
  expect(await bringIn(squad, listOf(changed), kind)).toMatchObject({ accepted: 0, rejected: 1 });
  expect(await vehicles()).toEqual(before);
});

it('who may not register vehicles sends no list of them, decides on none, and none is taken back', async () => {
  const desk = await test.as('desk');
  expect((await sendList(desk, listOf(line(30)), kind)).status).toBe(403);
  const { id } = await bringIn(squad, listOf(line(31)), { ...kind, preview: 'true' });
  const asDesk = (path: string) => desk.post(`/api/v1/imports/${id}/${path}`, {});
  expect((await asDesk('commit')).status).toBe(403);
  expect((await asDesk('cancel')).status).toBe(403);
  const patch = { cells: { brand: 'x' } };
  expect((await desk.patch(`/api/v1/imports/${id}/rows/2`, patch)).status).toBe(403);
  const done = await bringIn(squad, listOf(line(32)), kind);
  const undo = await squad.post(`/api/v1/imports/${done.id}/undo`, { reason: '发错了' });
  expect(undo.body.code).toBe('cannot-be-undone');
});

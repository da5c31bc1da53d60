import { parse } from 'csv-parse/sync';
import { verifyChains } from '../../src/audit/index.js';
import { RecoveredVehiclesWriting } from '../../src/imports/kinds/recovered-vehicles.writing.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { bringIn, sendList, undo, undone } from './support.js';

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

async function view(label: string) {
  const [row] = await test.database.query<{ id: string }>(
    'SELECT id FROM recovered_vehicle WHERE label = $1',
    [label],
  );
  const { body } = await squad.get(`/api/v1/recovered-vehicles/${row!.id}`);
  const { version: _, ...rest } = body;
  return rest;
}

async function counted(): Promise<object[]> {
  return test.database.query(
    `SELECT fact, subject_id, category, unit_ids, occurred_on FROM fact
     WHERE fact IN ('vehicle-recovered', 'vehicle-fully-registered')
       AND NOT EXISTS (SELECT 1 FROM fact later WHERE later.reverses = fact.id) ORDER BY fact, subject_id`,
  );
}

it('a known one is completed and corrected by a list, and is as it was when that is taken back', async () => {
  const first = listOf(line(20, '', 'WD-QD-9020'));
  await bringIn(squad, first, kind);
  const before = [await view('WD-QD-9020'), await counted()];
  const changed = line(20, full, 'WD-QD-9020', '2022-08-10 23:00')
    .replace('雅迪', '爱玛')
    .replace('1757221', '1757222');
  const { id } = await bringIn(squad, listOf(changed), kind);
  expect(await view('WD-QD-9020')).toMatchObject({
    status: 'registered',
    brand: '爱玛',
    place: '文峰路地下车库',
    recoveredAt: '2022-08-10T15:00:00.000Z',
    identifiers: [{ kind: 'frame', value: '175722210000020' }],
  });
  await undo(squad, id);
  expect(await undone(squad, id)).toMatchObject({ undone: 1 });
  expect([await view('WD-QD-9020'), await counted()]).toEqual(before);
  const again = await bringIn(squad, first, { ...kind, preview: 'true' });
  expect((await squad.get(`/api/v1/imports/${again.id}/preview`)).body).toMatchObject({
    unchanged: 1,
  });
  // Custody begins with the second completion as it did with the first.
  await bringIn(squad, listOf(changed), kind);
  const chain = await test.database.query<{ kind: string }>(
    `SELECT kind FROM custody_movement WHERE vehicle_id = $1 ORDER BY seq`,
    [(await view('WD-QD-9020')).id],
  );
  expect(chain.map((it) => it.kind)).toEqual(['received', 'released', 'received']);
});

it('a vehicle that was typed in the yard is known by its label', async () => {
  const body = recoveredVehicleBody({ label: 'WD-QD-9040', brand: '雅迪' });
  const { id } = (await squad.post('/api/v1/recovered-vehicles', body)).body;
  const list = `标签号,车型,追回时间,追回地点,品牌\r\nWD-QD-9040,电动车,2022-08-10 20:00,文峰路,台铃\r\n`;
  expect(await bringIn(squad, list, kind)).toMatchObject({ accepted: 1, rejected: 0 });
  expect((await squad.get(`/api/v1/recovered-vehicles/${id}`)).body).toMatchObject({
    brand: '台铃',
    identifiers: body.identifiers,
  });
});

it('a list says of what is no whole vehicle which part it is, and comes out again as it came in', async () => {
  const said = '标签号,车型,部件,电池编码,车架号,追回时间,追回地点';
  const row = (label: string, rest: string) => `${label},电动车,${rest},2022-08-10 20:00,文峰路`;
  const { id, ...progress } = await bringIn(
    squad,
    [
      said,
      row('WD-QD-9080', '电瓶,TN72V20AH20220001,'),
      row('WD-QD-9081', '整车,TN72V20AH20220002,175722210000081'),
      row('WD-QD-9082', '电池,TN72V20AH20220003,175722210000082'),
      row('WD-QD-9083', '轮子,,'),
    ].join('\r\n'),
    kind,
  );
  expect(progress).toMatchObject({ accepted: 2, rejected: 2 });
  expect(await view('WD-QD-9080')).toMatchObject({
    part: 'battery',
    identifiers: [{ kind: 'battery', value: 'TN72V20AH20220001' }],
  });
  expect((await view('WD-QD-9081')).part).toBeNull();
  const { text } = await squad.get(`/api/v1/imports/${id}/rejected.csv`);
  expect(text).toContain('电池只填电池编码');
  expect(text).toContain('请填写整车、电池、电机或其他部件');
  const written = await test
    .get(RecoveredVehiclesWriting)
    .written(test.database, [(await view('WD-QD-9080')).id, (await view('WD-QD-9081')).id]);
  const cells = [...written.values()].map((it) => [it.cells['part'], it.cells['batteryNumber']]);
  expect(cells).toEqual([
    ['电池', 'TN72V20AH20220001'],
    [undefined, 'TN72V20AH20220002'],
  ]);
});

it('rules 2 and 3: what a change needs, a list does not go round', async () => {
  await bringIn(squad, listOf(line(50, full, 'WD-QD-9050')), kind);
  const before = await view('WD-QD-9050');
  const { id, ...progress } = await bringIn(
    squad,
    listOf(
      line(50, full.replace('刑事', '行政'), 'WD-QD-9050'),
      line(51, full.replace(',custodian,', ',squad,'), 'WD-QD-9051'),
    ),
    kind,
  );
  expect(progress).toMatchObject({ accepted: 0, rejected: 2 });
  const moved = await bringIn(squad, listOf(line(50, full.replace('A-01', 'B-09'))), kind);
  expect(moved).toMatchObject({ accepted: 0, rejected: 1 });
  expect(await view('WD-QD-9050')).toEqual(before);
  const { text } = await squad.get(`/api/v1/imports/${id}/rejected.csv`);
  expect(text).toContain('案件性质的更改须写明理由');
});

it('a list is taken back as if no vehicle had come: none is counted or found, and labels are free', async () => {
  const before = [(await vehicles()).length, await counted()];
  const list = listOf(line(60, full, 'WD-QD-9060'), line(61));
  const { id } = await bringIn(squad, list, kind);
  const { id: vehicleId } = await view('WD-QD-9060');
  await undo(squad, id);
  expect(await undone(squad, id)).toMatchObject({ undone: 2 });
  expect([(await vehicles()).length, await counted()]).toEqual(before);
  expect((await squad.get(`/api/v1/recovered-vehicles/${vehicleId}`)).status).toBe(404);
  for (const table of ['identifier_match', 'matching_due'])
    expect(
      await test.database.query(`SELECT 1 FROM ${table} WHERE subject_id = $1`, [vehicleId]),
    ).toEqual([]);
  expect(await bringIn(squad, list, kind)).toMatchObject({ accepted: 2, rejected: 0 });
  expect((await verifyChains(test.database)).firstFault).toBeUndefined();
});

it('vehicles that somebody has worked with keep their list', async () => {
  const { id } = await bringIn(
    squad,
    listOf(line(70, '', 'WD-QD-9070'), line(71, '', 'WD-QD-9071'), line(72)),
    kind,
  );
  const edited = (await view('WD-QD-9070')).id;
  await squad.patch(`/api/v1/recovered-vehicles/${edited}`, { brand: '台铃' });
  const appraised = (await view('WD-QD-9071')).id;
  await squad.post(`/api/v1/recovered-vehicles/${appraised}/appraisals`, {
    valueYuan: 100,
    appraisedOn: '2022-08-11',
    appraiser: '价格认证中心',
  });
  expect((await undo(squad, id)).body).toMatchObject({
    code: 'import-touched',
    rows: [
      { line: '2', what: ['edited'] },
      { line: '3', what: ['appraised'] },
    ],
  });
});

it('who may not register vehicles sends no list of them, decides on none, and takes none back', async () => {
  const desk = await test.as('desk');
  expect((await sendList(desk, listOf(line(30)), kind)).status).toBe(403);
  const { id } = await bringIn(squad, listOf(line(31)), { ...kind, preview: 'true' });
  const asDesk = (path: string) => desk.post(`/api/v1/imports/${id}/${path}`, {});
  expect((await asDesk('commit')).status).toBe(403);
  expect((await asDesk('cancel')).status).toBe(403);
  const patch = { cells: { brand: 'x' } };
  expect((await desk.patch(`/api/v1/imports/${id}/rows/2`, patch)).status).toBe(403);
  const done = await bringIn(squad, listOf(line(32)), kind);
  expect((await undo(desk, done.id)).status).toBe(403);
});

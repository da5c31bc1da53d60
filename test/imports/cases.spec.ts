import { parse } from 'csv-parse/sync';
import { verifyChains } from '../../src/audit/index.js';
import { Suspects } from '../../src/cases/index.js';
import { citizenId } from '../factories/citizen-id.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { bringIn, sendList, undo, undone } from './support.js';

const kind = { kind: 'cases' };
const titles =
  '案件编号,案件性质,案由,破案时间,协办单位,嫌疑人,嫌疑人身份证号,抓获时间,处理方式,追回车辆';
const listOf = (...lines: string[]) => `\uFEFF${[titles, ...lines].join('\r\n')}\r\n`;

let test: TestApp;
let squad: Client;
beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});
afterAll(() => test.close());

async function standing(fact: string) {
  return test.database.query<{ units: string[]; category: string; day: string }>(
    `SELECT ARRAY(SELECT code FROM unit WHERE unit.id = ANY(unit_ids) ORDER BY code) AS units, category,
       occurred_on AS day FROM fact WHERE fact = $1
       AND NOT EXISTS (SELECT 1 FROM fact r WHERE r.reverses = fact.id) ORDER BY id`,
    [fact],
  );
}

async function caseOf(caseNumber: string) {
  const { items } = (await squad.get('/api/v1/cases')).body;
  const found = items.find((it: { caseNumber: string }) => it.caseNumber === caseNumber);
  return found && (await squad.get(`/api/v1/cases/${found.id}`)).body;
}

async function vehicle(
  given: Record<string, unknown> = {},
): Promise<{ id: string; label: string }> {
  return (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody(given))).body;
}

it('a row is a case with its units, suspects and vehicles; the same list again changes nothing', async () => {
  const { id, label } = await vehicle();
  const list = listOf(
    `A001,刑事,盗窃电动车案,2022-08-11,weidu-plain-clothes、魏都三车专业队,李某、王某,${citizenId(200)}、无,2022/8/9,刑拘、行政拘留,${label}`,
    'A002,行政,,2022年8月10日,,,,,,',
  );
  expect(await bringIn(squad, list, kind)).toMatchObject({ accepted: 2, rejected: 0 });
  const solved = await caseOf('A001');
  expect(solved).toMatchObject({
    kind: 'criminal',
    title: '盗窃电动车案',
    solvedOn: '2022-08-11',
    vehicles: [{ id, label }],
  });
  expect(solved.suspects).toMatchObject([{ measure: 'criminal' }, { measure: 'administrative' }]);
  const units = ['weidu', 'weidu-plain-clothes', 'weidu-three-vehicle'];
  expect(await standing('case-solved')).toMatchObject([{ units }, { units: ['weidu'] }]);
  expect(await standing('suspect-apprehended')).toMatchObject([
    { units, day: '2022-08-09' },
    { units, day: '2022-08-09' },
  ]);
  expect(await standing('vehicle-recovered')).toMatchObject([{ units }]);
  // Rule 12 finds the suspect by ID number, of which the list leaves nothing in plain.
  expect(await test.get(Suspects).isSuspectIdNumber(solved.id, citizenId(200))).toBe(true);
  const [facts] = await test.database.query(`SELECT count(*)::int AS n FROM fact`);
  expect(await bringIn(squad, list, kind)).toMatchObject({ accepted: 2, rejected: 0 });
  expect(await test.database.query(`SELECT count(*)::int AS n FROM fact`)).toEqual([facts]);
});

it('a known case, typed at a desk too, is corrected, and gets the suspects and vehicles it lacks', async () => {
  const body = { caseNumber: 'B001', kind: 'criminal', solvedOn: '2022-08-11' };
  const { id } = (await squad.post('/api/v1/cases', body)).body;
  await squad.post(`/api/v1/cases/${id}/suspects`, {
    person: { name: '赵某' },
    apprehendedOn: '2022-08-11',
    measure: 'criminal',
  });
  const { label } = await vehicle();
  const before = await squad.get(`/api/v1/cases/${id}`);
  const counted = await Promise.all(['case-solved', 'suspect-apprehended'].map(standing));
  const list = listOf(
    `B001,行政,盗窃案,2022-08-10,weidu-plain-clothes,赵某、钱某,${citizenId(210)}、${citizenId(211)},2022-08-10,刑事,${label}`,
  );
  const sent = await bringIn(squad, list, kind);
  expect(sent).toMatchObject({ accepted: 1, rejected: 0 });
  const changed = (await squad.get(`/api/v1/cases/${id}`)).body;
  expect(changed).toMatchObject({
    kind: 'administrative',
    title: '盗窃案',
    solvedOn: '2022-08-10',
  });
  expect(changed.suspects).toHaveLength(2);
  expect(await test.get(Suspects).isSuspectIdNumber(id, citizenId(210))).toBe(true);
  expect((await standing('suspect-apprehended')).at(-1)).toMatchObject({
    units: ['weidu', 'weidu-plain-clothes'],
  });
  await undo(squad, sent.id);
  expect(await undone(squad, sent.id)).toMatchObject({ undone: 1 });
  expect((await squad.get(`/api/v1/cases/${id}`)).body).toEqual(before.body);
  expect(await test.get(Suspects).isSuspectIdNumber(id, citizenId(210))).toBe(false);
  const again = await Promise.all(['case-solved', 'suspect-apprehended'].map(standing));
  expect(again.map((it) => new Set(it.map((row) => JSON.stringify(row))))).toEqual(
    counted.map((it) => new Set(it.map((row) => JSON.stringify(row)))),
  );
});

it('hands back what can’t be recorded, each row with what to do', async () => {
  const { label } = await vehicle({ caseNumber: 'C900' });
  await squad.post('/api/v1/cases', {
    caseNumber: 'C900',
    kind: 'criminal',
    solvedOn: '2022-08-11',
  });
  const count = (await squad.get('/api/v1/cases')).body.items.length;
  const { id, ...progress } = await bringIn(
    squad,
    listOf(
      'C001,民事,,2022-08-11,,,,,,',
      'C002,刑事,,2032-08-11,,,,,,',
      'C003,刑事,,2022-08-11,nowhere,,,,,',
      'C004,刑事,,2022-08-11,,李某,411002190001010018,2022-08-11,刑事,',
      'C005,刑事,,2022-08-11,,李某、王某,,2022-08-11、2022-08-11、2022-08-11,刑事,',
      'C006,刑事,,2022-08-11,,,,,,WD-NO-1',
      `C007,刑事,,2022-08-11,,,,,,${label}`,
      'C008,刑事,,2022-08-11,,李某,,,刑事,',
    ),
    kind,
  );
  expect(progress).toMatchObject({ accepted: 0, rejected: 8 });
  expect((await squad.get('/api/v1/cases')).body.items).toHaveLength(count);
  const { text } = await squad.get(`/api/v1/imports/${id}/rejected.csv`);
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(rows.map((row) => row['column'])).toEqual([
    'kind',
    'solvedOn',
    'creditedUnits',
    'suspectIdNumbers',
    'apprehendedOn',
    'vehicles',
    'vehicles',
    'apprehendedOn',
  ]);
  expect(rows.every((row) => !row['whatToDo']!.startsWith('请核对'))).toBe(true);
});

it('a list is taken back as if it had not come, while nothing has touched it', async () => {
  const { id: vehicleId, label } = await vehicle({ caseNumber: undefined });
  const was = (await squad.get(`/api/v1/recovered-vehicles/${vehicleId}`)).body;
  const counts = await Promise.all(
    ['case-solved', 'suspect-apprehended', 'vehicle-recovered'].map(standing),
  );
  const list = listOf(
    `D001,刑事,,2022-08-11,weidu-plain-clothes,孙某,${citizenId(220)},2022-08-11,刑事,${label}`,
  );
  const { id } = await bringIn(squad, list, kind);
  await undo(squad, id);
  expect(await undone(squad, id)).toMatchObject({ undone: 1 });
  expect(await caseOf('D001')).toBeUndefined();
  const { version: _, ...now } = (await squad.get(`/api/v1/recovered-vehicles/${vehicleId}`)).body;
  expect(now).toEqual({ ...was, version: undefined });
  const after = await Promise.all(
    ['case-solved', 'suspect-apprehended', 'vehicle-recovered'].map(standing),
  );
  expect(after.map((it) => it.length)).toEqual(counts.map((it) => it.length));
  const people = await test.database.query(
    'SELECT 1 FROM suspect WHERE case_id NOT IN (SELECT id FROM solved_case)',
  );
  expect(people).toEqual([]);
  const second = await bringIn(squad, list, kind);
  const solved = await caseOf('D001');
  await squad.post(`/api/v1/cases/${solved.id}/suspects`, {
    person: { name: '周某' },
    apprehendedOn: '2022-08-10',
    measure: 'criminal',
  });
  expect((await undo(squad, second.id)).body).toMatchObject({
    code: 'import-touched',
    rows: [{ what: ['edited'] }],
  });
  expect((await verifyChains(test.database)).firstFault).toBeUndefined();
});

it('who may not record cases sends no list of them and sees none', async () => {
  const desk = await test.as('desk');
  const list = listOf('E001,刑事,,2022-08-11,,,,,,');
  expect((await sendList(desk, list, kind)).status).toBe(403);
  const { id } = await bringIn(squad, list, kind);
  expect((await desk.get(`/api/v1/imports/${id}`)).status).toBe(404);
  expect((await (await test.as('neighbour')).get(`/api/v1/imports/${id}`)).status).toBe(404);
});

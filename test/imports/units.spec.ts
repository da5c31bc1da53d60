import { parse } from 'csv-parse/sync';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { bringIn, sendList, undo, undone } from './support.js';

const kind = { kind: 'units' };
const titles = '单位代码,单位名称,单位类型,上级单位,电话,地址';
const listOf = (...lines: string[]) => `\uFEFF${[titles, ...lines].join('\r\n')}\r\n`;

let test: TestApp;
let admin: Client;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.as('admin');
});
afterAll(() => test.close());

async function unit(code: string) {
  const { body } = await admin.get('/api/v1/units');
  return body.items.find((it: { code: string }) => it.code === code);
}

it('a list founds units, the one above after the one below it too, and changes what people read of known ones', async () => {
  const list = listOf(
    'xq-east,新区东派出所,派出所,xq,0374-2000001,东路 1 号',
    'xq,新区分局,分局,xuchang,0374-2000000,新区大道 1 号',
    'weidu,魏都分局,分局,,0374-2999999,文峰路 9 号',
  );
  expect(await bringIn(admin, list, kind)).toMatchObject({ total: 3, accepted: 3, rejected: 0 });
  expect(await unit('xq-east')).toMatchObject({ parent: 'xq', kind: 'station' });
  expect(await unit('weidu')).toMatchObject({ phone: '0374-2999999', address: '文峰路 9 号' });
  const before = (await admin.get('/api/v1/units')).body;
  expect(await bringIn(admin, list, kind)).toMatchObject({ accepted: 3, rejected: 0 });
  expect((await admin.get('/api/v1/units')).body).toEqual(before);
});

it('hands back what can’t be, each row with what to do', async () => {
  const { id, ...progress } = await bringIn(
    admin,
    listOf(
      'Bad Code,一所,派出所,weidu,0374-1,路',
      'no-parent,二所,派出所,nowhere,0374-2000002,路',
      'alone,三所,派出所,,0374-2000003,路',
      'odd,四所,站,weidu,0374-2000004,路',
      'dongda,东大派出所,专业队,weidu,0374-2000005,路',
    ),
    kind,
  );
  expect(progress).toMatchObject({ accepted: 0, rejected: 5 });
  const { text } = await admin.get(`/api/v1/imports/${id}/rejected.csv`);
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(rows.map((row) => row['column'])).toEqual([
    'code phone',
    'parentCode',
    'parentCode',
    'kind',
    'kind',
  ]);
  expect(rows.every((row) => !row['whatToDo']!.startsWith('请核对'))).toBe(true);
});

it('is taken back while nothing hangs on it: new ones closed, the lowest first, known ones as they were', async () => {
  const was = await unit('xida');
  const { id } = await bringIn(
    admin,
    listOf(
      'sub-b,乙分局,分局,xuchang,0374-2100000,路',
      'sub-b-1,乙一所,派出所,sub-b,0374-2100001,路',
      `xida,${was.name},派出所,weidu,0374-2111111,新址`,
    ),
    kind,
  );
  expect((await undo(admin, id)).status).toBe(202);
  expect(await undone(admin, id)).toMatchObject({ undone: 3 });
  expect((await unit('sub-b')).closedAt).not.toBeNull();
  expect((await unit('sub-b-1')).closedAt).not.toBeNull();
  const { version: _, ...restored } = await unit('xida');
  expect(restored).toEqual({ ...restored, phone: was.phone, address: was.address });
});

it('a unit of the same list may be named where it stands above; one that was closed is neither known nor meant', async () => {
  const list = listOf(
    'sub-c-1,丙一所,派出所,丙分局,0374-2400001,路',
    'sub-c,丙分局,分局,xuchang,0374-2400000,路',
  );
  const { id, ...progress } = await bringIn(admin, list, kind);
  expect(progress).toMatchObject({ accepted: 2, rejected: 0 });
  expect(await unit('sub-c-1')).toMatchObject({ parent: 'sub-c' });
  await undo(admin, id);
  expect(await undone(admin, id)).toMatchObject({ undone: 2 });
  expect(await bringIn(admin, list, kind)).toMatchObject({ accepted: 0, rejected: 2 });
  const anew = list.replaceAll('sub-c', 'sub-d');
  expect(await bringIn(admin, anew, kind)).toMatchObject({ accepted: 2, rejected: 0 });
  const below = listOf('sub-d-2,丙二所,派出所,丙分局,0374-2400002,路');
  expect(await bringIn(admin, below, kind)).toMatchObject({ accepted: 1, rejected: 0 });
  expect(await unit('sub-d-2')).toMatchObject({ parent: 'sub-d' });
});

it('a unit that is worked with since keeps its list', async () => {
  const { id } = await bringIn(admin, listOf('used,在用所,派出所,weidu,0374-2200000,路'), kind);
  await admin.patch('/api/v1/units/used', { phone: '0374-2200009' });
  const refused = await undo(admin, id);
  expect(refused.body).toMatchObject({
    code: 'import-touched',
    rows: [{ line: '2', what: ['edited'] }],
  });
});

it('rule 35: only administrators send one, and only they and inspectors see it', async () => {
  const squad = await test.as('squad');
  const list = listOf('mine,我所,派出所,weidu,0374-2300000,路');
  expect((await sendList(squad, list, kind)).status).toBe(403);
  const { id } = await bringIn(admin, list, kind);
  const path = `/api/v1/imports/${id}`;
  expect((await squad.get(path)).status).toBe(404);
  expect((await (await test.as('inspector')).get(path)).status).toBe(200);
});

import { parse } from 'csv-parse/sync';
import { citizenId } from '../factories/citizen-id.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { bringIn, csvOf, reportLine, sendList, undo, undone } from './support.js';

const kind = { kind: 'staff' };
const titles = '用户名,姓名,身份证号,手机号,所属单位,角色';
const listOf = (...lines: string[]) => `\uFEFF${[titles, ...lines].join('\r\n')}\r\n`;
const line = (n: number, roles: string, unit = 'weidu', name = '李明') =>
  `listed${n},${name},${citizenId(100 + n)},1380374${1000 + n},${unit},${roles}`;

let test: TestApp;
let admin: Client;

beforeAll(async () => {
  test = await startTestApp();
  admin = await test.as('admin');
});
afterAll(() => test.close());

const staff = async (n: number) => (await admin.get(`/api/v1/staff/listed${n}`)).body;

async function waiting(n: number): Promise<string[]> {
  const rows = await test.database.query<{ role: string }>(
    `SELECT role_change.role FROM role_change JOIN staff ON staff.id = staff_id
     WHERE username = $1 AND status = 'waiting' ORDER BY role`,
    [`listed${n}`],
  );
  return rows.map(({ role }) => role);
}

it('rule 35: weak roles at once, strong ones when a second administrator agrees; no password comes with a list', async () => {
  const list = listOf(line(1, '三车专业队、审批人'), line(2, '保管员', '东大派出所'));
  expect(await bringIn(admin, list, kind)).toMatchObject({ accepted: 2, rejected: 0 });
  expect(await staff(1)).toMatchObject({ roles: ['squad-officer'], unit: 'weidu' });
  expect(await staff(2)).toMatchObject({ roles: ['custodian'], unit: 'dongda' });
  expect(await waiting(1)).toEqual(['approver']);
  const [row] = await test.database.query(
    `SELECT password_hash FROM staff WHERE username = 'listed1'`,
  );
  expect(row).toEqual({ password_hash: '!' });
  expect(await bringIn(admin, list, kind)).toMatchObject({ accepted: 2 });
  expect(await waiting(1)).toEqual(['approver']);
});

it('a known one is corrected, moved, given and relieved of roles; the same list again changes nothing', async () => {
  await bringIn(admin, listOf(line(10, '三车专业队')), kind);
  const list = listOf(line(10, '现场民警、督察', 'xida', '李明亮'));
  const { id } = await bringIn(admin, list, kind);
  expect(await staff(10)).toMatchObject({ roles: ['desk-officer'], unit: 'xida', name: '李**' });
  expect(await waiting(10)).toEqual(['inspector']);
  const preview = await bringIn(admin, list, { ...kind, preview: 'true' });
  expect((await admin.get(`/api/v1/imports/${preview.id}/preview`)).body).toMatchObject({
    unchanged: 1,
    update: 0,
  });
  await undo(admin, id);
  expect(await undone(admin, id)).toMatchObject({ undone: 1 });
  expect(await staff(10)).toMatchObject({ roles: ['squad-officer'], unit: 'weidu', name: '李*' });
  expect(await waiting(10)).toEqual([]);
});

it('hands back what a rule refuses, each row with what to do', async () => {
  const { id, ...progress } = await bringIn(
    admin,
    listOf(
      line(21, '皇帝'),
      line(22, '管理员、督察'),
      line(23, '保管员', 'nowhere'),
      line(24, '保管员').replace(citizenId(124), '411002190001010018'),
      `admin,王管,${citizenId(125)},13803740025,xuchang,三车专业队`,
      `admin2,王管,${citizenId(126)},13803740026,weidu,管理员`,
    ),
    kind,
  );
  expect(progress).toMatchObject({ accepted: 0, rejected: 6 });
  const { text } = await admin.get(`/api/v1/imports/${id}/rejected.csv`);
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(rows.map((row) => row['column'])).toEqual([
    'roles',
    'role',
    'unitCode',
    'idNumber',
    'line',
    'roles',
  ]);
  expect(rows.every((row) => !row['whatToDo']!.startsWith('请核对'))).toBe(true);
});

it('rule 12: who should never have been taken on is forgotten when the list is taken back, but for whom was let in', async () => {
  const list = listOf(line(30, '保管员'), line(31, '保管员'));
  const { id } = await bringIn(admin, list, kind);
  await admin.post('/api/v1/staff/listed31/password-resets', { reason: '新录用' });
  expect((await undo(admin, id)).body).toMatchObject({
    code: 'import-touched',
    rows: [{ line: '3', what: ['let-in'] }],
  });
  const other = await bringIn(admin, listOf(line(32, '保管员、审批人')), kind);
  await undo(admin, other.id);
  expect(await undone(admin, other.id)).toMatchObject({ undone: 1 });
  expect((await admin.get('/api/v1/staff/listed32')).status).toBe(404);
  const again = await bringIn(admin, listOf(line(32, '保管员')), kind);
  expect(again).toMatchObject({ accepted: 1, rejected: 0 });
});

it('rule 35: administrators see no list of reports, others none of staff', async () => {
  const squad = await test.as('squad');
  const reports = await bringIn(squad, csvOf(reportLine(900)));
  expect((await admin.get(`/api/v1/imports/${reports.id}`)).status).toBe(404);
  expect((await admin.get(`/api/v1/imports/${reports.id}/preview`)).status).toBe(404);
  expect((await sendList(admin, csvOf(reportLine(901)))).status).toBe(403);
  expect((await admin.post(`/api/v1/imports/${reports.id}/undo`, { reason: '试试' })).status).toBe(
    403,
  );
  const { items } = (await admin.get('/api/v1/imports')).body;
  expect(new Set(items.map((it: { kind: string }) => it.kind))).toEqual(new Set(['staff']));
  const { id } = await bringIn(admin, listOf(line(40, '保管员')), kind);
  expect((await squad.get(`/api/v1/imports/${id}`)).status).toBe(404);
  const kinds = (await admin.get('/api/v1/imports/kinds')).body.items;
  expect(kinds.map((it: { kind: string }) => it.kind)).toEqual(['staff', 'units']);
  expect(kinds[0]).toMatchObject({ title: '人员', maySend: true });
  expect(kinds[0].columns[0]).toEqual({
    column: 'username',
    titles: ['用户名', '账号', '警号'],
    isRequired: true,
    isPersonal: false,
  });
});

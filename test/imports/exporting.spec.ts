import { verifyChains } from '../../src/audit/index.js';
import { ExportWorker } from '../../src/imports/index.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { ask, done, fileOf, rowsOf } from './exports.js';
import { bringIn, csvOf, reportLine } from './support.js';

jest.setTimeout(120_000);

let test: TestApp;
let squad: Client;
let admin: Client;

beforeAll(async () => {
  test = await startTestApp();
  [squad, admin] = [await test.as('squad'), await test.as('admin')];
});
afterAll(() => test.close());

it('rule 30: an export says what for, and who is shown in plain stands in the audit trail with it', async () => {
  await bringIn(squad, csvOf(reportLine(1), reportLine(2)));
  expect((await ask(squad, 'theft-reports', { purpose: undefined })).status).toBe(422);
  expect((await ask(squad, 'theft-reports', { note: '' })).status).toBe(422);
  const file = await fileOf(test, squad, 'theft-reports');
  const [mark, titles, first] = rowsOf(file);
  expect(mark![0]).toMatch(
    /^内部资料 导出人：squad（魏都分局） 时间：\d{4}-.+ 用途：办案需要 编号：/,
  );
  expect(titles!.slice(0, 3)).toEqual(['外部编号', '车辆类型', '车架号']);
  expect(first!.slice(0, 3)).toEqual(['XT-1', '电动车', '175722010000001']);
  expect(first!.slice(-5)).toEqual(['张小伟', '13910000001', '', '', '']);
  const entries = await test.database.query(
    `SELECT action, purpose, person_id IS NOT NULL AS "isOfPerson", count(*)::int AS n FROM audit_entry
     WHERE action IN ('export-asked', 'person-exported', 'export-taken') GROUP BY 1, 2, 3 ORDER BY 1`,
  );
  expect(entries).toEqual([
    { action: 'export-asked', purpose: 'investigation', isOfPerson: false, n: 1 },
    { action: 'export-taken', purpose: 'investigation', isOfPerson: false, n: 1 },
    { action: 'person-exported', purpose: 'investigation', isOfPerson: true, n: 2 },
  ]);
  expect((await verifyChains(test.database)).firstFault).toBeUndefined();
});

it('what a list says is harmless in a spreadsheet and comes back as it was', async () => {
  const texts = ['=1+1', "'=1+1", '+86 139', '-', '@SUM(A1)', "''-2", '＝3', '逗,号"引"'];
  const lines = texts.map((place, n) =>
    reportLine(100 + n, {
      place: `"${place.replaceAll('"', '""').replace(/^(?='*[=+\-@＝])/, "'")}"`,
    }),
  );
  await bringIn(squad, csvOf(...lines));
  const kept = await test.database.query<{ place: string }>(
    `SELECT place FROM theft_report WHERE incident_number LIKE 'J411001__' ORDER BY incident_number`,
  );
  expect(kept.map(({ place }) => place)).toEqual(texts);
  for (const format of ['csv', 'xlsx']) {
    const file = await fileOf(test, squad, 'theft-reports', format);
    if (format === 'csv') {
      const cells = rowsOf(file).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    }
    const sent = await bringIn(squad, file, { preview: 'true' });
    const { body } = await squad.get(`/api/v1/imports/${sent.id}/preview`);
    expect(body).toMatchObject({ new: 0, update: 10, error: 0 });
  }
});

it('a list is for who may read its kind, and its file for whoever asked', async () => {
  const desk = await test.as('desk');
  expect((await ask(desk, 'cases')).status).toBe(403);
  expect((await ask(squad, 'staff')).status).toBe(403);
  expect((await ask(admin, 'theft-reports')).status).toBe(403);
  expect((await ask(await test.as('custodian'), 'theft-reports')).status).toBe(403);
  expect((await ask(await test.as('neighbour'), 'theft-reports', { unit: 'weidu' })).status).toBe(
    404,
  );
  const { id } = (await ask(squad, 'theft-reports', { unit: 'dongda' })).body;
  expect(await done(squad, id)).toMatchObject({ rows: 0, unit: 'dongda' });
  expect((await desk.get(`/api/v1/exports/${id}`)).status).toBe(404);
  expect((await desk.get(`/api/v1/exports/${id}/file`)).status).toBe(404);
  const asked = (await squad.get('/api/v1/exports?limit=1')).body;
  expect(asked.items).toMatchObject([{ id, kind: 'theft-reports', purpose: 'investigation' }]);
});

it('a file is gone a day later', async () => {
  const { id } = (await ask(squad, 'theft-reports')).body;
  await done(squad, id);
  await test.database.query('UPDATE list_export SET finished_at = $2 WHERE id = $1', [
    id,
    new Date(test.clock.now().getTime() - 25 * 3_600_000),
  ]);
  await test.get(ExportWorker).sweep();
  expect((await squad.get(`/api/v1/exports/${id}/file`)).body).toMatchObject({
    code: 'export-not-done',
    state: 'gone',
  });
});

it('a list that no sheet has room for says in which form it can be had', async () => {
  const { id } = (await ask(squad, 'theft-reports')).body;
  await done(squad, id);
  await test.database.query(`UPDATE list_export SET status = 'failed' WHERE id = $1`, [id]);
  const { body } = await squad.get(`/api/v1/exports/${id}/file`);
  expect(body).toMatchObject({ code: 'export-not-done', state: 'failed' });
  expect(body.whatToDo).toContain('CSV');
});

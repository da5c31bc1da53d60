import { ImportWorker } from '../../src/imports/index.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { atRest, bringIn, csvOf, reportLine } from './support.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

const preview = async (...lines: string[]) =>
  (await bringIn(squad, csvOf(...lines), { preview: 'true' })).id as string;

it('a row of a preview is corrected where it lies, checked again at once and taken in as corrected', async () => {
  const id = await preview(
    reportLine(1, { frameNumber: '1.75722E+14', vehicleType: '三轮车' }),
    reportLine(2),
  );
  const shown = (await squad.get(`/api/v1/imports/${id}/rows/2`)).body;
  expect(shown.cells).toMatchObject({ vehicleType: '三轮车', reference: 'XT-1' });
  expect(Object.keys(shown.cells)).not.toContain('ownerPhone');
  expect(shown.faults.map((it: { column: string }) => it.column)).toEqual([
    'vehicleType',
    'frameNumber',
  ]);
  const once = await squad.patch(`/api/v1/imports/${id}/rows/2`, {
    cells: { vehicleType: '电动车' },
  });
  expect(once.body.faults).toMatchObject([{ column: 'frameNumber', code: 'lost-digits' }]);
  const twice = await squad.patch(`/api/v1/imports/${id}/rows/2`, {
    cells: { frameNumber: '175722012345678', ownerName: '李四' },
  });
  expect(twice.body.faults).toEqual([]);
  expect((await squad.get(`/api/v1/imports/${id}`)).body).toMatchObject({ total: 2, rejected: 0 });
  await squad.post(`/api/v1/imports/${id}/commit`);
  expect(await atRest(squad, id)).toMatchObject({ state: 'done', accepted: 2 });
  const found = await squad.post('/api/v1/matching/search', { identifier: '175722012345678' });
  expect(found.body.candidates).toHaveLength(1);
  // Mended in the sender's own file and sent again, it is the same report.
  const again = await bringIn(
    squad,
    csvOf(reportLine(1, { frameNumber: '175722012345678', ownerName: '李四' }), reportLine(2)),
    { preview: 'true' },
  );
  expect((await squad.get(`/api/v1/imports/${again.id}/preview`)).body).toMatchObject({
    new: 0,
    update: 0,
    unchanged: 2,
  });
});

it('who changed what is kept, and nothing of it in plain', async () => {
  const id = await preview(reportLine(10, { ownerPhone: '12' }));
  await squad.patch(`/api/v1/imports/${id}/rows/2`, { cells: { ownerPhone: '13912345678' } });
  const [kept] = await test.database.query<{ sealed: Buffer; rows: number; name: string }>(
    `SELECT sealed, rows, staff.username AS name FROM import_correction
     JOIN staff ON staff.id = corrected_by WHERE import_id = $1`,
    [id],
  );
  expect(kept).toMatchObject({ rows: 1, name: 'squad' });
  expect(kept!.sealed.toString('latin1')).not.toContain('13912345678');
  const [entry] = await test.database.query(
    `SELECT actor_name FROM audit_entry WHERE subject_id = $1 AND action = 'import-rows-corrected'`,
    [id],
  );
  expect(entry).toEqual({ actor_name: 'squad' });
});

it('rule 34: whoever changes a row of another’s list counts as who accepted its reports', async () => {
  const id = await preview(reportLine(31, { frameNumber: '175722031313131' }));
  const desk = await test.as('desk');
  const cells = { frameNumber: '175722031313132' };
  expect((await desk.patch(`/api/v1/imports/${id}/rows/2`, { cells })).status).toBe(200);
  await squad.post(`/api/v1/imports/${id}/commit`);
  await atRest(squad, id);
  const accepted = await test.database.query(
    `SELECT username FROM theft_report JOIN staff ON staff.id = accepted_by
       JOIN theft_report_identifier number ON number.report_id = theft_report.id
     WHERE normalised = $1`,
    [cells.frameNumber],
  );
  expect(accepted).toEqual([{ username: 'desk' }]);
  // What was rejected goes back to who sent it all the same (rule 30).
  const mine = await squad.get(`/api/v1/imports/${id}/rejected.csv`);
  const theirs = await desk.get(`/api/v1/imports/${id}/rejected.csv`);
  expect([mine.status, theirs.status]).toEqual([200, 422]);
});

it('a repair is made for the whole group', async () => {
  const rows = [1, 2, 3].map((n) => reportLine(20 + n, { vehicleType: '電動車', colour: '黒' }));
  const id = await preview(...rows, reportLine(24, { vehicleType: '三轮车' }));
  const texts = await squad.get(`/api/v1/imports/${id}/columns/vehicleType/texts`);
  expect(texts.body.items).toEqual([
    { text: '電動車', rows: 3 },
    { text: '三轮车', rows: 1 },
  ]);
  const repair = (column: string, from: string, to: string) =>
    squad.post(`/api/v1/imports/${id}/corrections`, { column, from, to });
  expect((await repair('vehicleType', '電動車', '电动车')).body).toEqual({ rows: 3 });
  expect((await repair('colour', '黒', '黑')).body).toEqual({ rows: 3 });
  expect((await repair('colour', '黒', '黑')).body).toEqual({ rows: 0 });
  expect((await squad.get(`/api/v1/imports/${id}`)).body).toMatchObject({ rejected: 1 });
  expect((await squad.get(`/api/v1/imports/${id}/columns/ownerPhone/texts`)).status).toBe(422);
});

it('corrects nothing that is not of the list, not waiting, or another unit’s', async () => {
  const id = await preview(reportLine(30));
  const patch = (client: Client, line: number, cells: object) =>
    client.patch(`/api/v1/imports/${id}/rows/${line}`, { cells });
  expect((await patch(squad, 2, { weather: 'x' })).body.code).toBe('unknown-column');
  expect((await patch(squad, 2, { colour: 7 })).status).toBe(422);
  expect((await patch(squad, 99, { colour: 'x' })).status).toBe(404);
  expect((await patch(await test.as('neighbour'), 2, { colour: 'x' })).status).toBe(404);
  expect((await patch(await test.as('inspector'), 2, { colour: 'x' })).status).toBe(403);
  await squad.post(`/api/v1/imports/${id}/cancel`);
  expect((await patch(squad, 2, { colour: 'x' })).body.code).toBe('import-not-previewed');
});

it('what a list’s titles mean is said once: the next list with them, in any order, needs nobody', async () => {
  const list = (serial: number) =>
    `啥车,几时,何处,谁,怎么找\n电动车,2022-08-10,七一路${serial}号,张三,13900000${serial}\n`;
  const first = await bringIn(squad, list(101), { preview: 'true' });
  const { body } = await squad.get(`/api/v1/imports/${first.id}/preview`);
  expect(body).toMatchObject({ error: 1, isMappingKnown: false });
  expect(body.missingColumns).toHaveLength(5);
  const said = ['vehicleType', 'stolenFrom', 'place', 'ownerName', 'ownerPhone'];
  const columns = ['啥车', '几时', '何处', '谁', '怎么找'].map((title, n) => ({
    title,
    column: said[n],
  }));
  const map = (given: object[]) =>
    squad.put(`/api/v1/imports/${first.id}/mapping`, { columns: given });
  expect((await map([{ title: '谁', column: 'weather' }])).body.code).toBe('unknown-column');
  expect((await map([{ title: '没有', column: 'place' }])).body.code).toBe('unknown-title');
  expect((await map(columns.map((it) => ({ ...it, column: 'place' })))).body.code).toBe(
    'column-named-twice',
  );
  expect((await map(columns)).status).toBe(202);
  expect(await atRest(squad, first.id)).toMatchObject({ state: 'previewed', rejected: 0 });
  const turned = list(102)
    .trim()
    .split('\n')
    .map((line) => line.split(',').toReversed().join(','))
    .join('\n');
  expect(await bringIn(squad, turned)).toMatchObject({ state: 'done', accepted: 1 });
  const elsewhere = await bringIn(await test.as('neighbour'), list(103));
  expect(elsewhere).toMatchObject({ state: 'failed', problem: { code: 'columns-missing' } });
  const [row] = await test.database.query<{ said: string }>(
    'SELECT columns::text AS said FROM import_mapping',
  );
  expect(row!.said).not.toContain('啥车');
});

it('rule 30: rejected rows are the sender’s own; anybody else says what for, and it is recorded', async () => {
  const { id } = await bringIn(squad, csvOf(reportLine(40, { ownerPhone: '12' })));
  expect((await squad.get(`/api/v1/imports/${id}/rejected.csv`)).status).toBe(200);
  const inspector = await test.as('inspector');
  const plain = await inspector.get(`/api/v1/imports/${id}/rejected.csv`);
  expect(plain.body).toMatchObject({ code: 'purpose-needed', rule: 30 });
  const ask = (body: object) => inspector.post(`/api/v1/imports/${id}/rejected-rows`, body);
  expect((await ask({ purpose: 'inspection', note: '短' })).status).toBe(422);
  const given = await ask({ purpose: 'inspection', note: '核查退回原因' });
  expect(given.status).toBe(200);
  expect(given.text).toContain('张小伟');
  const entries = await test.database.query(
    `SELECT actor_name, purpose FROM audit_entry WHERE subject_id = $1 AND action = 'rejected-rows-taken' ORDER BY seq`,
    [id],
  );
  expect(entries).toEqual([
    { actor_name: 'squad', purpose: 'correct-data' },
    { actor_name: 'inspector', purpose: 'inspection' },
  ]);
});

it('a preview that nobody decides on while its rows are kept is cancelled', async () => {
  const id = await preview(reportLine(50));
  await test.get(ImportWorker).sweep();
  expect((await squad.get(`/api/v1/imports/${id}`)).body.state).toBe('previewed');
  await test.database.query(`UPDATE import SET progress_at = $2 WHERE id = $1`, [
    id,
    new Date(test.clock.now().getTime() - 31 * 24 * 60 * 60 * 1000),
  ]);
  await test.get(ImportWorker).sweep();
  expect((await squad.get(`/api/v1/imports/${id}`)).body).toMatchObject({
    state: 'cancelled',
    done: true,
  });
  const kept = await test.database.query('SELECT 1 FROM import_chunk WHERE import_id = $1', [id]);
  expect(kept).toEqual([]);
});

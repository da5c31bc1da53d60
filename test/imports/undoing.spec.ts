import { verifyChains } from '../../src/audit/index.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { bringIn, csvOf, reportLine, undo, undone } from './support.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

async function reportOf(serial: number): Promise<{ id: string; status: string; colour: string }> {
  const [row] = await test.database.query<{ id: string; status: string; colour: string }>(
    'SELECT id, status, colour FROM theft_report WHERE incident_number = $1 ORDER BY id DESC LIMIT 1',
    [`J41100${serial}`],
  );
  return row!;
}

async function counted(): Promise<number> {
  const [row] = await test.database.query<{ count: number }>(
    `SELECT count(*)::int FROM fact WHERE fact IN ('theft-report-filed', 'theft-report-accepted') AND reverses IS NULL
       AND NOT EXISTS (SELECT 1 FROM fact later WHERE later.reverses = fact.id)`,
  );
  return row!.count;
}

it('a whole import is taken back: reports withdrawn, facts reversed and not deleted, and it can be sent anew', async () => {
  const before = await counted();
  const csv = csvOf(reportLine(1), reportLine(2), reportLine(3, { ownerPhone: '1' }));
  const { id } = await bringIn(squad, csv);
  const { id: reportId } = await reportOf(1);
  expect(await counted()).toBe(before + 4);
  expect((await undo(squad, id)).body).toEqual({ id, state: 'undoing' });
  expect(await undone(squad, id)).toMatchObject({ done: true, undone: 2 });
  expect(await reportOf(1)).toMatchObject({ id: reportId, status: 'withdrawn' });
  expect(await counted()).toBe(before);
  const facts = await test.database.query<{ fact: string }>(
    'SELECT fact FROM fact WHERE subject_id = $1 ORDER BY fact',
    [reportId],
  );
  expect(facts.map(({ fact }) => fact)).toEqual([
    'theft-report-accepted',
    'theft-report-accepted-taken-back',
    'theft-report-filed',
    'theft-report-filed-taken-back',
    'theft-report-withdrawn',
  ]);
  const search = { identifier: '175722010000001' };
  expect((await squad.post('/api/v1/matching/search', search)).body.candidates).toEqual([]);
  expect((await undo(squad, id)).status).toBe(409);
  await bringIn(squad, csv);
  expect((await reportOf(1)).id).not.toBe(reportId);
  expect((await verifyChains(test.database)).firstFault).toBeUndefined();
});

it('what a list changed is as it was, and the list before it changes nothing again', async () => {
  const first = csvOf(reportLine(10), reportLine(11));
  await bringIn(squad, first);
  const numbers = async () => {
    const { id } = await reportOf(10);
    const { body } = await squad.get(`/api/v1/theft-reports/${id}`);
    const { brand, colour, place, stolenFrom, identifiers, owner } = body;
    return { brand, colour, place, stolenFrom, identifiers, owner };
  };
  const was = await numbers();
  const changed = reportLine(10, {
    colour: '红色',
    stolenFrom: '2022-08-09 10:00',
    frameNumber: '175722088888888',
    ownerPhone: '13711112222',
  });
  const { id } = await bringIn(squad, csvOf(changed, reportLine(11)));
  expect(await numbers()).not.toEqual(was);
  await undo(squad, id);
  expect(await undone(squad, id)).toMatchObject({ undone: 1 });
  expect(await numbers()).toEqual(was);
  const again = await bringIn(squad, first, { preview: 'true' });
  expect((await squad.get(`/api/v1/imports/${again.id}/preview`)).body).toMatchObject({
    unchanged: 2,
  });
});

it('is refused with the rows that somebody has worked with since', async () => {
  const { id } = await bringIn(
    squad,
    csvOf(reportLine(20), reportLine(21), reportLine(22), reportLine(23)),
  );
  await squad.patch(`/api/v1/theft-reports/${(await reportOf(20)).id}`, { colour: '绿色' });
  await squad.post(`/api/v1/theft-reports/${(await reportOf(22)).id}/withdraw`, {
    reason: '自己找到了',
  });
  const found = recoveredVehicleBody({
    identifiers: [{ kind: 'frame', value: '175722010000023' }],
  });
  const vehicle = (await squad.post('/api/v1/recovered-vehicles', found)).body;
  const match = await eventually(async () => {
    const { body } = await squad.get(`/api/v1/recovered-vehicles/${vehicle.id}/matches`);
    if (body.items.length === 0) throw new Error('not yet');
    return body.items[0];
  });
  await squad.post(`/api/v1/matches/${match.id}/reject`, { reason: '颜色不同' });
  const refused = await undo(squad, id);
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({
    code: 'import-touched',
    rows: [
      { line: '2', what: ['edited'] },
      { line: '4', what: ['withdrawn'] },
      { line: '5', what: ['match-decided'] },
    ],
  });
  expect((await reportOf(21)).status).toBe('accepted');
});

it('who may not send lists takes none back, and another unit sees none', async () => {
  const { id } = await bringIn(squad, csvOf(reportLine(40)));
  expect((await undo(await test.as('inspector'), id)).status).toBe(403);
  expect((await undo(await test.as('neighbour'), id)).status).toBe(404);
});

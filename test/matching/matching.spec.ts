/** Long because one house serves all that is proposed, whichever side it is asked from. */
import { MatchingWorker } from '../../src/matching/index.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

const frame = (value: string) => [{ kind: 'frame', value }];

async function report(identifiers: object[], given: object = {}) {
  return (await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers, ...given })))
    .body;
}

async function vehicle(identifiers: object[], given: object = {}) {
  const answer = await squad.post(
    '/api/v1/recovered-vehicles',
    fullVehicleBody({ identifiers, ...given }),
  );
  expect(answer.status).toBe(201);
  return answer.body;
}

async function proposed(vehicleId: string) {
  return eventually(async () => {
    const { items } = (await squad.get(`/api/v1/recovered-vehicles/${vehicleId}/matches`)).body;
    expect(items.length).toBeGreaterThan(0);
    return items;
  });
}

it('proposes an exact number within a second, whichever side comes second', async () => {
  const first = await report(frame('175722010101004'));
  const found = await vehicle(frame('1757 2 20 10101004'));
  const [match] = await proposed(found.id);
  expect(match).toMatchObject({ status: 'proposed', difference: 'exact', band: 'certain' });
  expect(match.theftReport.reference).toBe(first.reference);
  expect(match.theftReport.owner.name).toMatch(/\*/);

  const early = await vehicle(frame('175722020202008'));
  const late = await report(frame('175722020202008'));
  const [other] = await proposed(early.id);
  expect(other.theftReport.reference).toBe(late.reference);
});

it('a report has its matches: with the vehicle where that is in sight, else with the unit that decides', async () => {
  const identifiers = frame('175722010109998');
  const { id } = await report(identifiers);
  const ours = await vehicle(identifiers);
  const neighbour = await test.as('neighbour');
  const theirs = await neighbour.post(
    '/api/v1/recovered-vehicles',
    fullVehicleBody({ identifiers, handlingOfficer: undefined, secondOfficer: undefined }),
  );
  expect(theirs.status).toBe(201);
  const path = `/api/v1/theft-reports/${id}/matches`;
  const of = async (by: Client) =>
    eventually(async () => {
      const { items } = (await by.get(path)).body;
      expect(items).toHaveLength(2);
      return items as { unit: string; status: string; vehicle: { id: string } | null }[];
    });
  const seen = Object.fromEntries((await of(squad)).map((it) => [it.unit, it]));
  expect(seen['weidu']).toMatchObject({ status: 'proposed', vehicle: { id: ours.id } });
  expect(seen['jianan']).toMatchObject({ status: 'proposed', band: 'certain', vehicle: null });
  expect(JSON.stringify(seen)).not.toContain(theirs.body.label);
  const all = await of(await test.as('inspector'));
  expect(new Set(all.map((it) => it.vehicle?.id))).toEqual(new Set([ours.id, theirs.body.id]));
  expect((await neighbour.get(path)).status).toBe(404);
});

it('proposes a confusable misread with its characters aligned', async () => {
  await report(frame('LB17KXO05'));
  const found = await vehicle(frame('L817KX0O5'));
  const [match] = await proposed(found.id);
  expect(match.difference).toBe('near');
  expect(match.alignment.cells.map((it: { class: string }) => it.class)).toContain('fold-mate');
});

it('proposes a number with worn characters', async () => {
  await report(frame('175722030303012'));
  const found = await vehicle(frame('1757220303?3012'));
  const [match] = await proposed(found.id);
  expect(match.difference).toBe('partial');
});

it('finds a worn number in store when the report comes later', async () => {
  const found = await vehicle(frame('17572200000*0044'));
  await report(frame('175722000001110044'));
  expect((await proposed(found.id))[0].difference).toBe('partial');
});

it('a number with nothing readable matches nothing', async () => {
  await report(frame('???'));
  const found = await vehicle(frame('?*'));
  await test.get(MatchingWorker).sweep();
  expect((await squad.get(`/api/v1/recovered-vehicles/${found.id}/matches`)).body.items).toEqual(
    [],
  );
});

it('proposes across units, and shows the vehicle’s matches to the unit that holds it alone', async () => {
  const neighbour = await test.as('neighbour');
  const theirs = await neighbour.post(
    '/api/v1/theft-reports',
    theftReportBody({ identifiers: frame('175722050505020') }),
  );
  const found = await vehicle(frame('175722050505020'));
  const [match] = await proposed(found.id);
  expect(match.theftReport.reference).toBe(theirs.body.reference);
  expect((await neighbour.get(`/api/v1/recovered-vehicles/${found.id}/matches`)).status).toBe(404);
  expect((await neighbour.post(`/api/v1/matches/${match.id}/confirm`, {})).status).toBe(404);
});

it('rule 33: an officer confirms; the report becomes matched, rivals are superseded, a second decision is refused', async () => {
  const [one, two] = [
    await report(frame('175722060606024')),
    await report(frame('175722060606024')),
  ];
  const found = await vehicle(frame('175722060606024'));
  const items = await eventually(async () => {
    const all = await proposed(found.id);
    expect(all).toHaveLength(2);
    return all;
  });
  const right = items.find((it: { theftReport: { id: string } }) => it.theftReport.id === one.id);
  const confirmed = await squad.post(`/api/v1/matches/${right.id}/confirm`, {
    reason: '车主认出划痕',
  });
  expect(confirmed.status).toBe(200);
  expect((await squad.get(`/api/v1/theft-reports/${one.id}`)).body.status).toBe('matched');
  const after = (await squad.get(`/api/v1/recovered-vehicles/${found.id}/matches`)).body.items;
  expect(after.map((it: { status: string }) => it.status)).toEqual(['confirmed', 'superseded']);
  expect((await squad.post(`/api/v1/matches/${right.id}/reject`, {})).status).toBe(409);
  expect((await squad.get(`/api/v1/theft-reports/${two.id}`)).body.status).toBe('accepted');
});

it('two officers confirming two rivals at once: one wins, the other is told', async () => {
  await report(frame('175722070707028'));
  await report(frame('175722070707028'));
  const found = await vehicle(frame('175722070707028'));
  const items = await eventually(async () => {
    const all = await proposed(found.id);
    expect(all).toHaveLength(2);
    return all;
  });
  const answers = await Promise.all(
    items.map((it: { id: string }) => squad.post(`/api/v1/matches/${it.id}/confirm`, {})),
  );
  expect(answers.map((it) => it.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

it('rule 1: nothing is confirmed for a provisional vehicle', async () => {
  await report(frame('175722080808032'));
  const found = await vehicle(frame('175722080808032'), {
    caseNumber: undefined,
    caseType: undefined,
    source: undefined,
  });
  expect(found.status).toBe('provisional');
  const [match] = await proposed(found.id);
  const answer = await squad.post(`/api/v1/matches/${match.id}/confirm`, {});
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ code: 'vehicle-only-provisional', rule: 1 });
});

it('a rejected pair is not proposed again', async () => {
  await report(frame('175722090909036'));
  const found = await vehicle(frame('175722090909036'));
  const [match] = await proposed(found.id);
  expect(
    (await squad.post(`/api/v1/matches/${match.id}/reject`, { reason: '颜色不同' })).status,
  ).toBe(200);
  await report(frame('175722090909036'));
  const items = await eventually(async () => {
    const all = await proposed(found.id);
    expect(all).toHaveLength(2);
    return all;
  });
  expect(items.map((it: { status: string }) => it.status)).toEqual(['proposed', 'rejected']);
});

it('undo keeps the decision, reopens the report and proposes again', async () => {
  const one = await report(frame('175722082736400'));
  const found = await vehicle(frame('175722082736400'));
  const [match] = await proposed(found.id);
  await squad.post(`/api/v1/matches/${match.id}/confirm`, {});
  const undone = await squad.post(`/api/v1/matches/${match.id}/undo`, { reason: '认错了' });
  expect(undone.status).toBe(200);
  expect((await squad.get(`/api/v1/theft-reports/${one.id}`)).body.status).toBe('accepted');
  const facts = await test.database.query(`SELECT reverses FROM fact WHERE fact = 'match-undone'`);
  expect(facts[0]!['reverses']).not.toBeNull();
});

describe('search', () => {
  it('finds exact numbers first, near ones after, with the stored number unmasked', async () => {
    await report(frame('175722065472800'));
    await report(frame('175722O654728O0'));
    const { body } = await squad.post('/api/v1/matching/search', { identifier: '175722065472800' });
    expect(body.tookMs).toEqual(expect.any(Number));
    expect(body.candidates[0]).toMatchObject({
      identifier: '175722065472800',
      difference: 'exact',
    });
    expect(body.candidates[1]).toMatchObject({ identifier: '175722O654728O0', difference: 'near' });
    expect(body.candidates[0].probability).toBeGreaterThan(body.candidates[1].probability);
  });

  it('finds parts of four characters and more', async () => {
    await report(frame('175722033334444'));
    const { body } = await squad.post('/api/v1/matching/search', { identifier: '33334444' });
    expect(body.candidates).toEqual([
      expect.objectContaining({ identifier: '175722033334444', difference: 'partial' }),
    ]);
    expect(body.candidates[0].probability).toBeGreaterThan(0.5);
  });

  it('finds all that hold a part, also where one of them is nearly that part alone', async () => {
    for (const value of ['O|ILSZB-111JJJG8', 'O|ILSZB-111JJJJJ', 'O|ILSZB-111JJJN'])
      await report(frame(value), { vehicleType: 'bicycle' });
    const { body } = await squad.post('/api/v1/matching/search', { identifier: '011I528 111JJ' });
    expect(body.candidates).toHaveLength(3);
  });

  it('finds a number read wrong in the wrong field, and says what speaks for it and against', async () => {
    await report([{ kind: 'motor', value: 'YD1220053417' }]);
    const { body } = await squad.post('/api/v1/matching/search', {
      identifier: 'YD1220503417',
      kind: 'frame',
    });
    const [found] = body.candidates;
    expect(found).toMatchObject({ identifier: 'YD1220053417', difference: 'near' });
    const weightOf = (part: string) =>
      found.parts.find((it: { part: string }) => it.part === part).weight;
    expect(weightOf('number')).toBeCloseTo(-found.alignment.cost, 9);
    expect(weightOf('field')).toBeLessThan(0);
  });

  it('refuses a search for nothing', async () => {
    const answer = await squad.post('/api/v1/matching/search', { identifier: ' - ' });
    expect(answer.body.code).toBe('nothing-to-search-for');
    expect(
      (await squad.post('/api/v1/matching/search', { identifier: '1757', limit: 51 })).status,
    ).toBe(422);
  });

  it('desk officers search, custodians do not', async () => {
    const query = { identifier: '175722033334444' };
    expect((await (await test.as('desk')).post('/api/v1/matching/search', query)).status).toBe(200);
    expect((await (await test.as('custodian')).post('/api/v1/matching/search', query)).status).toBe(
      403,
    );
  });
});

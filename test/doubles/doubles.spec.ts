/** Long because merging and splitting are held against everything that a record is tied to. */
import { randomUUID } from 'node:crypto';
import { UnitTree } from '../../src/identity/index.js';
import { MatchingWorker } from '../../src/matching/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { FileTheftReport, readReport } from '../../src/theft-reports/index.js';
import { testPerson } from '../factories/person.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

let test: TestApp;
let squad: Client;
let serial = 0;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

const nextNumber = () => `17572223${String((serial += 1)).padStart(7, '0')}`;
const frame = (value: string) => [{ kind: 'frame', value }];

interface Body {
  id: string;
  reference: string;
  label: string;
  warnings: { code: string; reference?: string }[];
}

async function report(given: Record<string, unknown>, as = squad): Promise<Body> {
  return (await as.post('/api/v1/theft-reports', theftReportBody(given))).body;
}

async function vehicle(given: Record<string, unknown>): Promise<Body> {
  return (await squad.post('/api/v1/recovered-vehicles', fullVehicleBody(given))).body;
}

async function doubleOf({ id }: Body) {
  const { items } = (await squad.get(`/api/v1/doubles?subject=${id}`)).body;
  return items[0];
}

const act = (id: string, what: string, body: object, as = squad) =>
  as.post(`/api/v1/doubles/${id}/${what}`, { reason: '同一车主、同一时间', ...body });

async function proposalsOf({ id }: Body) {
  const { items } = (await squad.get(`/api/v1/recovered-vehicles/${id}/matches`)).body;
  return items
    .filter((it: { status: string }) => it.status === 'proposed')
    .map((it: { theftReport: { id: string }; probability: number; readNumber: string }) => [
      it.theftReport.id,
      it.readNumber,
      it.probability,
    ])
    .toSorted();
}

async function counts() {
  const query = 'unit=weidu&from=2022-08-01&to=2022-09-01';
  const { asOf: _, ...figures } = (await squad.get(`/api/v1/recovery-counts?${query}`)).body;
  const facts = await test.database.query(
    `SELECT fact, subject_id, unit_ids, occurred_on, category, amount FROM fact
     WHERE reverses IS NULL AND fact IN ('theft-report-filed', 'theft-report-accepted', 'vehicle-recovered',
       'vehicle-fully-registered', 'vehicle-appraised')
       AND NOT EXISTS (SELECT FROM fact later WHERE later.reverses = fact.id)
     ORDER BY fact, subject_id`,
  );
  return { figures, facts };
}

async function twoReports(given: object = {}) {
  const number = nextNumber();
  const first = await report({ identifiers: frame(number), ...given });
  const second = await report({ identifiers: frame(number), ...given });
  return { number, first, second, double: await doubleOf(second) };
}

async function twoVehicles(given: object = {}) {
  const number = nextNumber();
  const first = await vehicle({ identifiers: frame(number) });
  const second = await vehicle({ identifiers: frame(number), ...given });
  return { number, first, second, double: await doubleOf(second) };
}

/** A claim as a match opens it, on records that no match holds: what refuses is the claim alone. */
async function claimOn(reportId: string, vehicleId: string): Promise<void> {
  await test.database.query(
    `INSERT INTO claim (id, match_id, vehicle_id, report_id, unit_id, owner_id, status, opened_at)
     SELECT $1, $2, $3, id, unit_id, owner_id, 'open', $5 FROM theft_report WHERE id = $4`,
    [randomUUID(), randomUUID(), vehicleId, reportId, test.clock.now()],
  );
}

describe('found', () => {
  it('the same number at the same time, named at the door and kept in the list', async () => {
    const { first, second, double } = await twoReports();
    expect(second.warnings).toContainEqual(
      expect.objectContaining({ code: 'likely-duplicate', reference: first.reference }),
    );
    expect(double).toMatchObject({
      kind: 'theft-report',
      status: 'open',
      foundBy: 'number',
      first: { id: first.id, name: first.reference },
      second: { id: second.id },
      isContradiction: false,
    });
    expect(double.first.owner.name).toMatch(/\*/);
    const named = (await squad.get(`/api/v1/doubles?named=${first.reference}`)).body.items;
    expect(named.map((it: { id: string }) => it.id)).toContain(double.id);
  });

  it('the same phone, type and time; not where the frame numbers are two', async () => {
    const owner = testPerson();
    const unknown = [{ kind: 'frame', state: 'unknown' }];
    await report({ owner, identifiers: unknown });
    const second = await report({ owner });
    expect(await doubleOf(second)).toMatchObject({ foundBy: 'phone' });
    const fleet = testPerson();
    await report({ owner: fleet });
    expect(await doubleOf(await report({ owner: fleet }))).toBeUndefined();
  });

  it('not a theft of the same vehicle months later', async () => {
    const number = nextNumber();
    await report({
      identifiers: frame(number),
      stolenFrom: '2022-01-01T00:00:00Z',
      stolenUntil: '2022-01-02T00:00:00Z',
    });
    expect(await doubleOf(await report({ identifiers: frame(number) }))).toBeUndefined();
  });

  it('a corrected number brings a pair too', async () => {
    const number = nextNumber();
    await report({ identifiers: frame(number) });
    const second = await report({});
    expect(await doubleOf(second)).toBeUndefined();
    await squad.patch(`/api/v1/theft-reports/${second.id}`, { identifiers: frame(number) });
    expect(await doubleOf(second)).toMatchObject({ status: 'open' });
  });

  it('a vehicle registered twice while it stands in store', async () => {
    const { first, double } = await twoVehicles();
    expect(double).toMatchObject({
      kind: 'recovered-vehicle',
      first: { id: first.id, name: first.label, owner: null },
    });
  });
});

describe('merged and split', () => {
  it('a report: it counts once, its numbers find the leader, and a split leaves everything as it was', async () => {
    const { first, second, double } = await twoReports();
    const motor = nextNumber();
    const both = [...frame(nextNumber()), { kind: 'motor', value: motor }];
    await squad.patch(`/api/v1/theft-reports/${second.id}`, { identifiers: both });
    const found = await vehicle({ identifiers: [{ kind: 'motor', value: motor }] });
    await eventually(async () => expect(await proposalsOf(found)).toHaveLength(1));
    const before = { counts: await counts(), proposals: await proposalsOf(found) };
    expect(before.proposals[0][0]).toBe(second.id);

    const merged = await act(double.id, 'merge', { leaderId: first.id });
    expect(merged.body).toMatchObject({ status: 'merged', leaderId: first.id });
    expect((await squad.get(`/api/v1/theft-reports/${second.id}`)).body).toMatchObject({
      status: 'merged',
      mergedInto: first.id,
    });
    const facts = (await counts()).facts.length;
    expect(facts).toBe(before.counts.facts.length - 2);
    await eventually(async () => {
      const [[reportId]] = await proposalsOf(found);
      expect(reportId).toBe(first.id);
    });

    expect((await act(double.id, 'split', {})).body.status).toBe('open');
    expect(await counts()).toEqual(before.counts);
    expect((await squad.get(`/api/v1/theft-reports/${second.id}`)).body).toMatchObject({
      status: 'accepted',
      mergedInto: null,
    });
    await eventually(async () => expect(await proposalsOf(found)).toEqual(before.proposals));
  });

  it('a vehicle: recovered once, for both units, and apart again after a split', async () => {
    const { first, second, double } = await twoVehicles({ creditedUnits: ['jianan'] });
    await squad.post(`/api/v1/recovered-vehicles/${second.id}/appraisals`, {
      valueYuan: 1_200,
      appraisedOn: '2022-08-11',
      appraiser: '价格认定中心',
    });
    const before = await counts();
    const total = before.figures.vehiclesRecovered.total;
    await act(double.id, 'merge', { leaderId: first.id });
    const after = await counts();
    expect(after.figures.vehiclesRecovered.total).toBe(total - 1);
    const recovered = after.facts.find(
      (it) => it['fact'] === 'vehicle-recovered' && it['subject_id'] === first.id,
    );
    expect(recovered!['unit_ids']).toHaveLength(2);
    const shown = (await squad.get(`/api/v1/recovered-vehicles/${second.id}`)).body;
    expect(shown).toMatchObject({ status: 'merged', mergedInto: first.id, storagePlace: null });
    await act(double.id, 'split', {});
    expect(await counts()).toEqual(before);
    expect((await squad.get(`/api/v1/recovered-vehicles/${second.id}`)).body.status).toBe(
      'registered',
    );
  });

  it('a merged vehicle is proposed for nothing, though a job for it comes late', async () => {
    const looks = { brand: '崔克', colour: '紫色', marks: '车筐上缠着麻绳' };
    const given = { ...looks, identifiers: [{ kind: 'frame', state: 'unknown' }] };
    await report(given);
    const { first, second, double } = await twoVehicles(looks);
    await eventually(async () => expect(await proposalsOf(second)).toHaveLength(1));
    const despite = { leaderId: first.id, despiteContradiction: true };
    expect((await act(double.id, 'merge', despite)).status).toBe(200);
    await test.database.query(
      `INSERT INTO matching_due (subject_id, side, since) VALUES ($1, 'vehicle', $2)`,
      [second.id, new Date()],
    );
    await test.get(MatchingWorker).propose({ ids: [second.id] });
    expect(await proposalsOf(second)).toEqual([]);
  });

  it('merged and split again and again, in whatever order, nothing is lost', async () => {
    const number = nextNumber();
    const three = [
      await report({ identifiers: frame(number) }),
      await report({ identifiers: frame(number) }),
      await report({ identifiers: frame(number) }),
    ];
    const before = await counts();
    const pairs = (await squad.get(`/api/v1/doubles?subject=${three[2]!.id}`)).body.items;
    expect(pairs).toHaveLength(2);
    let random = 5;
    const draw = (of: number) => (random = (random * 48_271) % 2_147_483_647) % of;
    for (let nth = 0; nth < 12; nth += 1) {
      const pair = pairs[draw(pairs.length)];
      const leaderId = [pair.first.id, pair.second.id][draw(2)];
      await act(pair.id, draw(2) === 0 ? 'merge' : 'split', { leaderId });
    }
    for (const pair of [...pairs, ...pairs]) await act(pair.id, 'split', {});
    expect(await counts()).toEqual(before);
    const numbers = await test.database.query(
      `SELECT subject_id, position FROM identifier_match WHERE subject_id = ANY($1) ORDER BY 1`,
      [three.map(({ id }) => id)],
    );
    expect(numbers).toEqual(three.map(({ id }) => ({ subject_id: id, position: 0 })));
  });

  it('two officers at once: one merges, the other is told', async () => {
    const { first, second, double } = await twoReports();
    const answers = await Promise.all([
      act(double.id, 'merge', { leaderId: first.id }),
      act(double.id, 'merge', { leaderId: second.id }, await test.as('squad2')),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it('a merged report is corrected by its leader alone', async () => {
    const { first, second, double } = await twoReports();
    await act(double.id, 'merge', { leaderId: first.id });
    const answer = await squad.patch(`/api/v1/theft-reports/${second.id}`, { colour: '蓝色' });
    expect(answer.body.code).toBe('report-is-closed');
    const numbers = frame(nextNumber());
    await squad.patch(`/api/v1/theft-reports/${first.id}`, { identifiers: numbers });
    const rows = await test.database.query(
      'SELECT position FROM identifier_match WHERE subject_id = $1 ORDER BY 1',
      [first.id],
    );
    expect(rows).toEqual([{ position: 0 }, { position: 100 }]);
  });
});

describe('refused', () => {
  it('rule 32: the same number with another brand or colour is never merged silently', async () => {
    const number = nextNumber();
    const first = await report({ identifiers: frame(number), brand: '雅迪', colour: '白色' });
    const second = await report({ identifiers: frame(number), brand: '爱玛', colour: '黑色' });
    const double = await doubleOf(second);
    expect(double.isContradiction).toBe(true);
    const silently = await act(double.id, 'merge', { leaderId: first.id });
    expect(silently.body).toMatchObject({ code: 'contradiction-unanswered', rule: 32 });
    const seen = { leaderId: first.id, despiteContradiction: true };
    expect((await act(double.id, 'merge', seen)).status).toBe(200);
  });

  it('a report whose vehicle is found is not merged away, but may lead', async () => {
    const { number, first, second, double } = await twoReports();
    const found = await vehicle({ identifiers: frame(number) });
    const items = await eventually(async () => {
      const all = (await squad.get(`/api/v1/recovered-vehicles/${found.id}/matches`)).body.items;
      expect(all).toHaveLength(2);
      return all;
    });
    const match = items.find(
      (it: { theftReport: { id: string } }) => it.theftReport.id === second.id,
    );
    await squad.post(`/api/v1/matches/${match.id}/confirm`, {});
    const refused = await act(double.id, 'merge', { leaderId: first.id });
    expect([refused.status, refused.body.code]).toEqual([409, 'merged-one-is-matched']);
    expect((await act(double.id, 'merge', { leaderId: second.id })).status).toBe(200);
  });

  it('a report that has its battery is not merged away, whatever became of the claim, but may lead', async () => {
    const battery = { kind: 'battery', value: `TN72V20AH${nextNumber()}` };
    const number = nextNumber();
    const first = await report({ identifiers: frame(number) });
    const second = await report({ identifiers: [...frame(number), battery] });
    const found = await vehicle({ part: 'battery', identifiers: [battery] });
    const [match] = await eventually(async () => {
      const { items } = (await squad.get(`/api/v1/recovered-vehicles/${found.id}/matches`)).body;
      expect(items).toHaveLength(1);
      return items as { id: string }[];
    });
    expect((await squad.post(`/api/v1/matches/${match!.id}/confirm`, {})).status).toBe(200);
    const { id } = await doubleOf(second);
    const away = async () => (await act(id, 'merge', { leaderId: first.id })).body;
    for (const status of ['open', 'collected', 'withdrawn']) {
      await test.database.query('UPDATE claim SET status = $2 WHERE match_id = $1', [
        match!.id,
        status,
      ]);
      expect(await away()).toMatchObject({ code: 'merged-one-has-part' });
    }
    expect((await away()).detail).toContain(found.label);
    expect((await act(id, 'merge', { leaderId: second.id })).status).toBe(200);
    expect((await act(id, 'split', {})).status).toBe(200);
    // What is no longer matched is found by the leader instead.
    await squad.post(`/api/v1/matches/${match!.id}/undo`, { reason: '看错了' });
    expect(await away()).toMatchObject({ status: 'merged', leaderId: first.id });
    // The worker may be at it already.
    await test.get(MatchingWorker).propose({ ids: [found.id] });
    await eventually(async () =>
      expect((await proposalsOf(found)).map(([of]: [string]) => of)).toEqual([first.id]),
    );
  });

  it('a report or a vehicle on which somebody’s claim lives is not merged away, but may lead', async () => {
    const { first, second, double } = await twoReports();
    const vehicles = await twoVehicles();
    await claimOn(second.id, vehicles.second.id);
    for (const [it, leader, other] of [
      [double, first, second],
      [vehicles.double, vehicles.first, vehicles.second],
    ] as const) {
      const refused = await act(it.id, 'merge', { leaderId: leader.id });
      expect([refused.status, refused.body.code]).toEqual([409, 'merged-one-is-claimed']);
      expect((await act(it.id, 'merge', { leaderId: other.id })).status).toBe(200);
    }
  });

  it('rule 14: a vehicle in dispute is not merged away, but may lead', async () => {
    const { first, second, double } = await twoVehicles();
    const statement = { text: '另有一人称车是他的' };
    await squad.post(`/api/v1/recovered-vehicles/${second.id}/disputes`, statement);
    const refused = await act(double.id, 'merge', { leaderId: first.id });
    expect(refused.body).toMatchObject({ code: 'disputed-vehicle-merged', rule: 14 });
    expect((await act(double.id, 'merge', { leaderId: second.id })).status).toBe(200);
  });

  it('a lead does not lead an accepted report; the report leads the lead', async () => {
    const identifiers = frame(nextNumber());
    const accepted = await report({ identifiers });
    const { incidentNumber: _, ...said } = theftReportBody({ identifiers });
    const { id: unitId } = await test.get(UnitTree).byCode('weidu');
    const lead = await test
      .get(FileTheftReport)
      .execute(systemActor, readReport(said as never), { source: 'web', unitId });
    const double = await doubleOf(accepted);
    const refused = await act(double.id, 'merge', { leaderId: lead.id });
    expect([refused.status, refused.body.code]).toEqual([409, 'lead-leads-no-report']);
    expect((await act(double.id, 'merge', { leaderId: accepted.id })).status).toBe(200);
  });

  it('one that others have been merged into', async () => {
    const number = nextNumber();
    const [a, b, c] = [
      await report({ identifiers: frame(number) }),
      await report({ identifiers: frame(number) }),
      await report({ identifiers: frame(number) }),
    ];
    const pairs = (await squad.get(`/api/v1/doubles?subject=${c.id}`)).body.items;
    const of = (one: Body) =>
      pairs.find((it: { first: { id: string } }) => it.first.id === one.id).id as string;
    expect((await act(of(b), 'merge', { leaderId: b.id })).status).toBe(200);
    const ab = (await squad.get(`/api/v1/doubles?subject=${a.id}`)).body.items.find(
      (it: { second: { id: string } }) => it.second.id === b.id,
    );
    expect((await act(ab.id, 'merge', { leaderId: a.id })).body.code).toBe('leads-others');
  });

  it('into one that has been merged itself', async () => {
    const number = nextNumber();
    const one = () => report({ identifiers: frame(number) });
    const [a, b, c] = [await one(), await one(), await one()];
    const pairOf = async (left: Body, right: Body) => {
      const { items } = (await squad.get(`/api/v1/doubles?subject=${right.id}`)).body;
      return items.find((it: { first: { id: string } }) => it.first.id === left.id).id as string;
    };
    await act(await pairOf(a, b), 'merge', { leaderId: a.id });
    const answer = await act(await pairOf(b, c), 'merge', { leaderId: b.id });
    expect([answer.status, answer.body.code]).toEqual([409, 'leader-is-merged']);
  });

  it('a vehicle into one that has been merged itself', async () => {
    const identifiers = frame(nextNumber());
    const one = () => vehicle({ identifiers });
    const [a, b, c] = [await one(), await one(), await one()];
    const { items } = (await squad.get(`/api/v1/doubles?subject=${b.id}`)).body;
    const pairOf = (other: Body) =>
      items.find((it: { first: { id: string }; second: { id: string } }) =>
        [it.first.id, it.second.id].includes(other.id),
      ).id as string;
    await act(pairOf(a), 'merge', { leaderId: a.id });
    const answer = await act(pairOf(c), 'merge', { leaderId: b.id });
    expect(answer.body.code).toBe('leader-is-merged');
  });

  it('a leader that is neither', async () => {
    const { double } = await twoReports();
    const answer = await act(double.id, 'merge', { leaderId: double.id });
    expect(answer.body.code).toBe('leader-not-one-of-them');
  });
});

describe('who may', () => {
  it('squad officers decide, desk officers and custodians do not', async () => {
    const { first, double } = await twoReports();
    for (const username of ['desk', 'custodian'])
      expect(
        (await act(double.id, 'merge', { leaderId: first.id }, await test.as(username))).status,
      ).toBe(403);
    expect((await (await test.as('desk')).get(`/api/v1/doubles/${double.id}`)).status).toBe(200);
    expect((await act(double.id, 'different', {})).body.status).toBe('different');
    expect((await act(double.id, 'merge', { leaderId: first.id })).status).toBe(409);
    expect((await act(double.id, 'split', {})).body.status).toBe('open');
  });

  it('a unit that holds one of them sees both and merges neither; one that holds none sees nothing', async () => {
    const number = nextNumber();
    const neighbour = await test.as('neighbour');
    await report({ identifiers: frame(number) });
    const theirs = await report({ identifiers: frame(number) }, neighbour);
    const last = await report({ identifiers: frame(number) });
    const mixed = (await neighbour.get(`/api/v1/doubles?subject=${theirs.id}`)).body.items[0];
    expect(mixed.first.isOurs).not.toBe(mixed.second.isOurs);
    const refused = await act(mixed.id, 'merge', { leaderId: theirs.id }, neighbour);
    expect(refused.body.code).toBe('double-elsewhere');
    const own = (await squad.get(`/api/v1/doubles?subject=${last.id}`)).body.items.find(
      (it: { first: { isOurs: boolean }; second: { isOurs: boolean } }) =>
        it.first.isOurs && it.second.isOurs,
    );
    expect((await neighbour.get(`/api/v1/doubles/${own.id}`)).status).toBe(404);
  });
});

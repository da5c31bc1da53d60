/** Long: what a part is and what it is not, each as a pair of may and may not. */
import { StaffDirectory } from '../../src/identity/index.js';
import { ConfirmMatch, MatchingWorker, UndoMatch } from '../../src/matching/index.js';
import { photosNeeded } from '../../src/recovered-vehicles/index.js';
import { claimedVehicle, proposedMatch } from '../factories/claimed-vehicle.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
});

afterAll(() => test.close());

const url = '/api/v1/recovered-vehicles';
let serial = 0;
const aCode = () => `TN72V20AH2022${String((serial += 7_919)).padStart(8, '0')}`;
const aFrame = () => `175722${String(410_000_000 + (serial += 7_919))}`;
const battery = (value: string) => ({ kind: 'battery', value });
const frame = (value: string) => ({ kind: 'frame', value });

async function register(given: Record<string, unknown>) {
  const answer = await squad.post(url, fullVehicleBody(given));
  expect(answer).toMatchObject({ status: 201 });
  return answer.body as { id: string; label: string; warnings: { code: string }[] };
}

const aBattery = (code: string, given: object = {}) =>
  register({ part: 'battery', identifiers: [battery(code)], brand: '天能', ...given });

async function aReport(identifiers: object[], given: object = {}) {
  const answer = await squad.post(
    '/api/v1/theft-reports',
    theftReportBody({ identifiers, ...given }),
  );
  return answer.body as { id: string; reference: string };
}

async function matchesOf(id: string) {
  await test.get(MatchingWorker).propose({ ids: [id] });
  return (await squad.get(`${url}/${id}/matches`)).body.items as {
    id: string;
    status: string;
    theftReport: { id: string };
  }[];
}

const statusOf = async (id: string) => (await squad.get(`/api/v1/theft-reports/${id}`)).body.status;

async function confirm(vehicleId: string) {
  const id = await proposedMatch(test, vehicleId);
  const squad2 = await test.get(StaffDirectory).actorNamed('squad2');
  return test.get(ConfirmMatch).execute(squad2, id);
}

describe('the register', () => {
  it('keeps a part as what it is, and shows it by itself or among all', async () => {
    const { id, label } = await aBattery(aCode());
    const whole = await register({});
    expect((await squad.get(`${url}/${id}`)).body).toMatchObject({ part: 'battery', label });
    expect((await squad.get(`${url}/${whole.id}`)).body.part).toBeNull();
    const labels = async (part: string) =>
      (await squad.get(`${url}?part=${part}&limit=100`)).body.items.map(
        (it: { label: string }) => it.label,
      ) as string[];
    expect(await labels('battery')).toEqual([label]);
    expect(await labels('any')).toEqual([label]);
    expect(await labels('motor')).toEqual([]);
    expect(await labels('none')).toEqual([whole.label]);
    expect((await squad.get(`${url}?part=wheel`)).status).toBe(422);
  });

  it('a part bears its own number and none of its vehicle', async () => {
    const refused = await squad.post(
      url,
      fullVehicleBody({ part: 'battery', identifiers: [battery(aCode()), frame(aFrame())] }),
    );
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'number-not-on-part', field: 'identifiers.1' },
    });
    const motor = { kind: 'motor', value: 'JYD500W2206011' };
    expect((await register({ part: 'motor', identifiers: [motor] })).id).toBeDefined();
    expect((await register({ part: 'other', identifiers: [motor] })).id).toBeDefined();
    const { id } = await aBattery(aCode());
    expect((await squad.patch(`${url}/${id}`, { identifiers: [motor] })).body.code).toBe(
      'number-not-on-part',
    );
    expect((await squad.patch(`${url}/${id}`, { part: 'motor' })).body.code).toBe(
      'number-not-on-part',
    );
    expect(
      (await squad.patch(`${url}/${id}`, { part: 'motor', identifiers: [motor] })).status,
    ).toBe(200);
  });

  it('rule 5: of a part the part and its number are photographed, of a vehicle the vehicle', async () => {
    expect(photosNeeded('e-bike', 'battery')).toEqual(['whole-part', 'part-number']);
    const { id } = await aBattery(aCode());
    const { missingForReturn } = (await squad.get(`${url}/${id}`)).body;
    expect(missingForReturn.map((it: { what: string }) => it.what)).toEqual([
      'photo:whole-part',
      'photo:part-number',
      'appraisal',
    ]);
    const whole = (await squad.get(`${url}/${(await register({})).id}`)).body.missingForReturn;
    expect(whole.map((it: { what: string }) => it.what)).not.toContain('photo:whole-part');
  });

  it('a part registered twice is a double by its number; a part and a vehicle never are', async () => {
    const code = aCode();
    const first = await aBattery(code);
    const again = await aBattery(code);
    const whole = await register({ identifiers: [frame(aFrame()), battery(code)] });
    expect(again.warnings).toMatchObject([{ code: 'likely-duplicate', reference: first.label }]);
    expect(again.warnings[0]).toMatchObject({ message: expect.stringContaining('同一件部件') });
    expect(whole.warnings).toEqual([]);
    const doublesOf = async (id: string) =>
      (await squad.get(`/api/v1/doubles?subject=${id}`)).body.items;
    expect(await doublesOf(again.id)).toMatchObject([
      { kind: 'recovered-vehicle', isContradiction: false },
    ]);
    expect(await doublesOf(whole.id)).toEqual([]);
    const typed = await squad.post(`${url}/seen-before`, {
      part: 'battery',
      identifiers: [battery(code)],
    });
    expect(typed.body.warnings).toHaveLength(2);
  });

  it('a pair listed while both were parts is not merged once one is a vehicle', async () => {
    const code = aCode();
    const first = await aBattery(code);
    const second = await aBattery(code);
    const [{ id }] = (await squad.get(`/api/v1/doubles?subject=${second.id}`)).body.items;
    expect((await squad.patch(`${url}/${first.id}`, { part: null })).status).toBe(200);
    const merge = { leaderId: first.id, reason: '同一件' };
    expect((await squad.post(`/api/v1/doubles/${id}/merge`, merge)).body.code).toBe(
      'part-is-no-double',
    );
  });
});

describe('matching', () => {
  it('proposes a part to the report that has its number, and says which number that is', async () => {
    const code = aCode();
    const report = await aReport([frame(aFrame()), battery(code)]);
    const { id } = await aBattery(code.toLowerCase());
    const [match] = await matchesOf(id);
    expect(match).toMatchObject({
      theftReport: { id: report.id },
      difference: 'exact',
      band: 'certain',
      reportedKind: 'battery',
    });
    expect((await squad.get(`/api/v1/matches/${match!.id}`)).body).toMatchObject({
      reportedKind: 'battery',
      vehicle: { part: 'battery' },
    });
  });

  it('never by its looks: brand and colour of a battery say nothing of the vehicle', async () => {
    const looks = { brand: '超威', colour: '紫色', marks: '侧面贴有熊猫贴纸' };
    const unknown = [{ kind: 'frame', state: 'unknown' }];
    const report = await aReport(unknown, looks);
    const bare = await register({
      ...looks,
      identifiers: [{ kind: 'frame', state: 'obliterated' }],
    });
    expect((await matchesOf(bare.id)).map((it) => it.theftReport.id)).toContain(report.id);
    const worn = [{ kind: 'battery', state: 'obliterated' }];
    const part = await register({ ...looks, part: 'battery', identifiers: worn });
    expect(await matchesOf(part.id)).toEqual([]);
    await test.get(MatchingWorker).propose({ ids: [report.id] });
    expect(await matchesOf(part.id)).toEqual([]);
    const code = aCode();
    await aReport([battery(code)], { brand: '雅迪', colour: '白色' });
    const [match] = await matchesOf((await aBattery(code, { colour: '黑色' })).id);
    const pair = (await squad.get(`/api/v1/matches/${match!.id}`)).body;
    const compared = pair.parts.map((it: { part: string }) => it.part);
    expect(compared).not.toContain('brand');
    expect(compared).not.toContain('brand-and-colour-differ');
  });

  it('a part confirmed leaves its report open, and the vehicle matches as always', async () => {
    const [number, code] = [aFrame(), aCode()];
    const report = await aReport([frame(number), battery(code)]);
    await confirm((await aBattery(code)).id);
    expect(await statusOf(report.id)).toBe('accepted');
    const whole = await register({ identifiers: [frame(number)] });
    await confirm(whole.id);
    expect(await statusOf(report.id)).toBe('matched');
    expect((await squad.get(`${url}/${whole.id}`)).body.status).toBe('matched');
  });

  it('the vehicle confirmed leaves its parts to be found; undone, each goes by itself', async () => {
    const [number, code] = [aFrame(), aCode()];
    const report = await aReport([frame(number), battery(code)]);
    const whole = await confirm((await register({ identifiers: [frame(number)] })).id);
    const part = await confirm((await aBattery(code)).id);
    expect(await statusOf(report.id)).toBe('matched');
    const squad2 = await test.get(StaffDirectory).actorNamed('squad2');
    await test.get(UndoMatch).execute(squad2, part.id, '看错了');
    expect(await statusOf(report.id)).toBe('matched');
    await test.get(UndoMatch).execute(squad2, whole.id, '看错了');
    expect(await statusOf(report.id)).toBe('accepted');
  });

  it('a report has each of its batteries once: two of one number are rivals, two numbers are not', async () => {
    const [one, other] = [aCode(), aCode()];
    await aReport([battery(one), battery(other)]);
    const [first, twin, second] = [await aBattery(one), await aBattery(one), await aBattery(other)];
    const waiting = (await matchesOf(twin.id))[0]!;
    expect(waiting.status).toBe('proposed');
    await matchesOf(second.id);
    await confirm(first.id);
    expect((await matchesOf(twin.id))[0]!.status).toBe('superseded');
    expect((await squad.post(`/api/v1/matches/${waiting.id}/confirm`, {})).status).toBe(409);
    expect((await confirm(second.id)).status).toBe('confirmed');
  });

  it('what is matched as a part does not become a vehicle', async () => {
    const code = aCode();
    await aReport([battery(code)]);
    const { id } = await aBattery(code);
    await confirm(id);
    expect((await squad.patch(`${url}/${id}`, { part: null })).body.code).toBe(
      'already-matched-as',
    );
    expect((await squad.patch(`${url}/${id}`, { colour: '黑色' })).status).toBe(200);
  });

  it('what was taken for a vehicle turns out to be a battery: compared anew, photographed and counted as one', async () => {
    const code = aCode();
    const number = frame(aFrame());
    const whole = await aReport([number]);
    const report = await aReport([frame(aFrame()), battery(code)]);
    const { id } = await register({ identifiers: [number], caseNumber: undefined });
    const proposed = await matchesOf(id);
    expect(proposed).toMatchObject([{ theftReport: { id: whole.id }, status: 'proposed' }]);
    const alone = await squad.patch(`${url}/${id}`, { part: 'battery' });
    expect(alone.body).toMatchObject({ code: 'number-not-on-part', field: 'identifiers.0' });
    const turned = { part: 'battery', identifiers: [battery(code)] };
    expect((await squad.patch(`${url}/${id}`, turned)).status).toBe(200);
    await test.get(MatchingWorker).propose({ ids: [id] });
    const [row] = await test.database.query(
      `SELECT report_id, is_part FROM match WHERE vehicle_id = $1 AND status = 'proposed'`,
      [id],
    );
    expect(row).toEqual({ report_id: report.id, is_part: true });
    const { missingForReturn } = (await squad.get(`${url}/${id}`)).body;
    expect(missingForReturn.map((it: { what: string }) => it.what)).toContain('photo:part-number');
    const facts = await test.database.query(
      `SELECT category FROM fact WHERE fact = 'vehicle-recovered' AND subject_id = $1 AND reverses IS NULL
         AND id NOT IN (SELECT reverses FROM fact WHERE reverses IS NOT NULL)`,
      [id],
    );
    expect(facts).toEqual([{ category: 'part' }]);
  });

  it('an officer who searches a battery’s code finds the report', async () => {
    const code = aCode();
    const report = await aReport([frame(aFrame()), battery(code)]);
    const { body } = await squad.post('/api/v1/matching/search', { identifier: code });
    expect(body.candidates[0].theftReport.id).toBe(report.id);
  });
});

it('rule 22: parts are not among the vehicles shown to the public', async () => {
  const { id } = await aBattery(aCode());
  const shown = await test.database.query<{ id: string }>('SELECT id FROM public_found');
  expect(shown.map((it) => it.id)).not.toContain(id);
  expect(shown.length).toBeGreaterThan(0);
});

it('rule 19: the owner is told of the battery in its own words, and the report waits on', async () => {
  const code = aCode();
  const identifiers = [
    { kind: 'frame' as const, value: aFrame() },
    { kind: 'battery' as const, value: code },
  ];
  const { vehicleId, reportId } = await claimedVehicle(test, {
    report: { identifiers },
    vehicle: { part: 'battery', identifiers: identifiers.slice(1) },
  });
  const told = await test.database.query(
    `SELECT kind, subject_id FROM notice WHERE subject_id = ANY($1) ORDER BY kind`,
    [[vehicleId, reportId]],
  );
  expect(told).toEqual([{ kind: 'part-found', subject_id: vehicleId }]);
  const { owners } = (await squad.get(`${url}/${vehicleId}/notice-story`)).body;
  expect(owners[0].entries[0].says).toContain('您的部件找到了');
});

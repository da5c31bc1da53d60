/** Long: the whole life of a claim, a rule a paragraph. */
import { claimedVehicle, conclusion } from '../factories/claimed-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
});

afterAll(() => test.close());

const at = (claimId: string, act = '') => `/api/v1/claims/${claimId}${act && `/${act}`}`;
const statusOf = async (claimId: string) => (await squad.get(at(claimId))).body.status;
const strong = { kind: 'invoice-with-number' };

describe('an owner’s claim', () => {
  it('opens with the confirmed match, its owner masked', async () => {
    const { claimId, label, reference } = await claimedVehicle(test, {
      owner: { name: '欧阳娜娜' },
    });
    const { body } = await squad.get(at(claimId));
    expect(body).toMatchObject({
      status: 'open',
      unit: 'weidu',
      vehicle: { label },
      report: { reference },
      owner: { name: '欧阳**' },
      acceptedBy: 'desk',
      confirmedBy: 'squad2',
      reportedAfterRecovery: false,
      missing: [],
      proofs: [],
    });
  });

  it('is listed by state to its own unit and to nobody below or beside it', async () => {
    const { claimId } = await claimedVehicle(test);
    const open = (await squad.get('/api/v1/claims?state=open')).body.items;
    expect(open.map((it: { id: string }) => it.id)).toContain(claimId);
    expect((await squad.get('/api/v1/claims?state=refused')).body).toEqual({ items: [] });
    const neighbour = await test.as('neighbour');
    expect((await neighbour.get('/api/v1/claims')).body).toEqual({ items: [] });
    expect((await neighbour.get(at(claimId))).status).toBe(404);
    expect((await neighbour.post(at(claimId, 'proofs'), strong)).status).toBe(404);
  });

  it('is withdrawn when the match is undone, and opens anew with the next', async () => {
    const { claimId, matchId } = await claimedVehicle(test);
    expect((await squad.post(`/api/v1/matches/${matchId}/undo`, { reason: '看错了' })).status).toBe(
      200,
    );
    expect(await statusOf(claimId)).toBe('withdrawn');
  });

  it('is withdrawn when the report is', async () => {
    const { claimId, reportId } = await claimedVehicle(test);
    await squad.post(`/api/v1/theft-reports/${reportId}/withdraw`, { reason: '自己找到了' });
    expect(await statusOf(claimId)).toBe('withdrawn');
  });

  it('rule 32: is flagged when it was reported after the recovery', async () => {
    const reportedAt = new Date('2022-08-11T00:45:00Z');
    const { claimId } = await claimedVehicle(test, { report: { reportedAt } });
    expect((await squad.get(at(claimId))).body.reportedAfterRecovery).toBe(true);
  });
});

describe('proving and concluding', () => {
  it('rule 31: grades a proof by its kind alone', async () => {
    const { claimId } = await claimedVehicle(test);
    const added = await squad.post(at(claimId, 'proofs'), { kind: 'working-key', note: '能开锁' });
    expect(added.body).toMatchObject({ strength: 'weak' });
    const own = await squad.post(at(claimId, 'proofs'), { kind: 'witness', strength: 'strong' });
    expect(own.status).toBe(422);
  });

  it('rule 31: two medium proofs with blanks for a reason conclude nothing', async () => {
    const { claimId } = await claimedVehicle(test);
    for (const kind of ['plain-invoice', 'dated-photo'])
      await squad.post(at(claimId, 'proofs'), { kind });
    const refused = await squad.post(at(claimId, 'conclusion'), { ...conclusion, reason: '  ' });
    expect(refused.body).toMatchObject({ code: 'proof-insufficient', rule: 31 });
  });

  it('rule 31: weak proofs alone never conclude', async () => {
    const { claimId } = await claimedVehicle(test);
    for (const kind of ['working-key', 'description', 'witness']) {
      await squad.post(at(claimId, 'proofs'), { kind });
    }
    const refused = await squad.post(at(claimId, 'conclusion'), conclusion);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'proof-insufficient', rule: 31 });
  });

  it('adds a proof once for a repeated Idempotency-Key', async () => {
    const { claimId } = await claimedVehicle(test);
    const key = { 'idempotency-key': `proof-${claimId}` };
    const [first, second] = await Promise.all([
      squad.post(at(claimId, 'proofs'), strong, key),
      squad.post(at(claimId, 'proofs'), strong, key),
    ]);
    expect(second.body).toEqual(first.body);
    expect((await squad.get(at(claimId))).body.proofs).toHaveLength(1);
  });

  it('rule 6: a conclusion names its evidence and its reason', async () => {
    const { claimId } = await claimedVehicle(test);
    await squad.post(at(claimId, 'proofs'), strong);
    for (const field of ['evidence', 'reason']) {
      const refused = await squad.post(at(claimId, 'conclusion'), { ...conclusion, [field]: '' });
      expect(refused.body).toMatchObject({ code: 'invalid-input', field });
    }
    expect((await squad.post(at(claimId, 'conclusion'), conclusion)).body.status).toBe('concluded');
  });

  it.each(['factsVerified', 'ownershipUndisputed', 'nobodyElseHarmed', 'caseNotObstructed'])(
    'rule 7: nothing is submitted without the check %s',
    async (check) => {
      const { claimId } = await claimedVehicle(test);
      await squad.post(at(claimId, 'proofs'), strong);
      await squad.post(at(claimId, 'conclusion'), { ...conclusion, [check]: false });
      const refused = await squad.post(at(claimId, 'submit'));
      expect(refused.body).toMatchObject({ code: 'checks-missing', rule: 7, missing: [check] });
      await squad.post(at(claimId, 'conclusion'), conclusion);
      expect((await squad.post(at(claimId, 'submit'))).body.status).toBe('submitted');
    },
  );

  it('rule 15: where an insurer has paid, its consent is part of the claim', async () => {
    const { claimId } = await claimedVehicle(test, { report: { insurerPaid: true } });
    await squad.post(at(claimId, 'proofs'), strong);
    const refused = await squad.post(at(claimId, 'conclusion'), conclusion);
    expect(refused.body).toMatchObject({ code: 'insurer-consent-missing', rule: 15 });
    const insurerConsent = '保险公司书面同意';
    const done = await squad.post(at(claimId, 'conclusion'), { ...conclusion, insurerConsent });
    expect(done.body.status).toBe('concluded');
  });

  it('refuses a stale version', async () => {
    const { claimId } = await claimedVehicle(test);
    await squad.post(at(claimId, 'proofs'), strong);
    await squad.post(at(claimId, 'conclusion'), conclusion);
    const stale = await squad.post(at(claimId, 'submit'), undefined, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
  });
});

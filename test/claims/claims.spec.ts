import { AddProof, ApproveReturn } from '../../src/claims/index.js';
import { HireStaff, StaffDirectory } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { Facts } from '../../src/platform/facts/index.js';
import { matchConfirmed } from '../../src/sentence/index.js';
import {
  approvedClaim,
  claimedVehicle,
  conclusion,
  putInOrder,
  submittedClaim,
} from '../factories/claimed-vehicle.js';
import { testPerson } from '../factories/person.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let squad: Client;
let approver: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
  approver = await test.as('approver');
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

describe('approving', () => {
  it('rule 8: another person approves; whoever may not, may not', async () => {
    const { claimId } = await submittedClaim(test);
    const body = { reason: '同意发还' };
    for (const username of ['squad', 'desk', 'commander', 'inspector', 'admin']) {
      const client = await test.as(username);
      expect((await client.post(at(claimId, 'approve'), body)).status).toBe(403);
    }
    const [first, second] = await Promise.all([
      approver.post(at(claimId, 'approve'), body),
      approver.post(at(claimId, 'approve'), body),
    ]);
    expect([first.status, second.status].toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await squad.get(at(claimId))).body).toMatchObject({
      status: 'approved',
      approvedBy: 'approver',
      approvalReason: '同意发还',
    });
  });

  it('rule 8: an applicant never approves their own application', async () => {
    await hire('both', 'weidu', ['squad-officer', 'approver']);
    const { claimId } = await submittedClaim(test, { cast: { concludes: 'both' } });
    const actor = await test.get(StaffDirectory).actorNamed('both');
    await expect(
      test.get(ApproveReturn).execute(actor, { claimId, reason: '同意' }),
    ).rejects.toMatchObject({ code: 'applicant-never-approves', details: { rule: 8 } });
  });

  it('rule 8: an approver below county level approves nothing', async () => {
    await hire('station-approver', 'dongda', ['approver']);
    const { claimId } = await submittedClaim(test);
    const actor = await test.get(StaffDirectory).actorNamed('station-approver');
    await expect(
      test.get(ApproveReturn).execute(actor, { claimId, reason: '同意' }),
    ).rejects.toMatchObject({ code: 'approver-below-county-level' });
  });

  it('rule 5: nothing is approved without photographs and an appraisal', async () => {
    const { claimId, vehicleId } = await submittedClaim(test, { isBare: true });
    const refused = await approver.post(at(claimId, 'approve'), { reason: '同意' });
    expect(refused.body).toMatchObject({ code: 'not-returnable', rule: 5 });
    expect(refused.body.missing).toContainEqual({ rule: 5, what: 'appraisal' });
    await putInOrder(test, vehicleId);
    expect((await approver.post(at(claimId, 'approve'), { reason: '同意' })).status).toBe(200);
  });

  it('nothing is approved while the report carries no incident number', async () => {
    const { claimId } = await submittedClaim(test, { report: { incidentNumber: undefined } });
    const refused = await approver.post(at(claimId, 'approve'), { reason: '同意' });
    expect(refused.body).toMatchObject({ code: 'incident-number-missing' });
  });

  it('rule 34: an approval that leaves no room for a third person is refused', async () => {
    await hire('everything', 'weidu', ['squad-officer', 'desk-officer', 'approver']);
    const { claimId } = await submittedClaim(test, {
      cast: { accepts: 'everything', confirms: 'everything', concludes: 'everything' },
    });
    const actor = await test.get(StaffDirectory).actorNamed('approver');
    // A second person approves, a third may still hand over.
    await test.get(ApproveReturn).execute(actor, { claimId, reason: '同意' });
    expect(await statusOf(claimId)).toBe('approved');
  });

  it('rule 9: in a batch each vehicle stays its own line with its own reason', async () => {
    const good = await submittedClaim(test);
    const bare = await submittedClaim(test, { isBare: true });
    const { body, status } = await approver.post('/api/v1/claims/approve-batch', {
      approvals: [
        { claimId: bare.claimId, reason: '同意发还乙车' },
        { claimId: good.claimId, reason: '同意发还甲车' },
      ],
    });
    expect(status).toBe(200);
    expect(body.lines).toEqual([
      {
        claimId: bare.claimId,
        refused: expect.objectContaining({ code: 'not-returnable', rule: 5 }),
      },
      { claimId: good.claimId, status: 'approved', version: expect.any(Number) },
    ]);
    expect((await squad.get(at(good.claimId))).body).toMatchObject({
      approvalReason: '同意发还甲车',
      approvalBatchId: body.batchId,
    });
    expect(await statusOf(bare.claimId)).toBe('submitted');
  });

  it('goes back to the officer with a reason, and comes again', async () => {
    const { claimId } = await submittedClaim(test);
    await approver.post(at(claimId, 'return-to-officer'), { reason: '照片不清' });
    expect((await squad.get(at(claimId))).body).toMatchObject({
      status: 'open',
      setback: '照片不清',
    });
    expect((await approver.post(at(claimId, 'approve'), { reason: '同意' })).status).toBe(409);
    await squad.post(at(claimId, 'conclusion'), conclusion);
    await squad.post(at(claimId, 'submit'));
    expect((await approver.post(at(claimId, 'approve'), { reason: '同意' })).status).toBe(200);
  });
});

describe('rule 8: an approval lapses', () => {
  const approveAgain = async (claimId: string) => {
    expect(await statusOf(claimId)).toBe('lapsed');
    expect((await approver.post(at(claimId, 'approve'), { reason: '同意' })).status).toBe(409);
    await squad.post(at(claimId, 'conclusion'), conclusion);
    await squad.post(at(claimId, 'submit'));
    expect((await approver.post(at(claimId, 'approve'), { reason: '同意' })).status).toBe(200);
  };

  it('when the evidence changes', async () => {
    const { claimId } = await approvedClaim(test);
    const officer = await test.get(StaffDirectory).actorNamed('squad');
    await test.get(AddProof).execute(officer, claimId, { kind: 'witness' });
    await approveAgain(claimId);
  });

  it('when the right-holder changes', async () => {
    const { claimId, reportId } = await approvedClaim(test);
    await squad.patch(`/api/v1/theft-reports/${reportId}`, { owner: { name: '李四' } });
    await approveAgain(claimId);
  });

  it('when the vehicle changes', async () => {
    const { claimId, vehicleId } = await approvedClaim(test);
    const changed = await squad.patch(`/api/v1/recovered-vehicles/${vehicleId}`, {
      identifiers: [{ kind: 'frame', value: '175722999999999' }],
      reason: '看错一位',
    });
    expect(changed.status).toBe(200);
    await approveAgain(claimId);
  });

  it('but not when the owner has a new phone', async () => {
    const { claimId, reportId } = await approvedClaim(test);
    await squad.patch(`/api/v1/theft-reports/${reportId}`, { owner: { phone: '13903740000' } });
    expect(await statusOf(claimId)).toBe('approved');
  });
});

describe('rule 14', () => {
  it('a second live claim puts vehicle and both claims in dispute until one is refused and it is resolved', async () => {
    const first = await approvedClaim(test);
    const rivalReport = (await squad.post('/api/v1/theft-reports', theftReportBody())).body;
    const rivalMatch = '01900000-0000-7000-8000-0000000000aa';
    await test.database.transaction((tx) =>
      test.get(Facts).record(tx, matchConfirmed, {
        subjectId: first.vehicleId,
        unitIds: [],
        details: { matchId: rivalMatch, vehicleId: first.vehicleId, reportId: rivalReport.id },
      }),
    );
    const [rival] = await test.database.query<{ id: string }>(
      'SELECT id FROM claim WHERE match_id = $1',
      [rivalMatch],
    );
    expect([await statusOf(first.claimId), await statusOf(rival!.id)]).toEqual([
      'disputed',
      'disputed',
    ]);
    const { body } = await squad.get(at(first.claimId));
    expect(body.missing).toContainEqual({ rule: 14, what: 'dispute' });

    const tooEarly = await squad.post(at(first.claimId, 'reopen'), { reason: '有书面处理' });
    expect(tooEarly.body).toMatchObject({ code: 'claim-in-dispute', rule: 14 });
    await squad.post(at(rival!.id, 'refuse'), { reason: '发票不符' });
    const resolve = `/api/v1/recovered-vehicles/${first.vehicleId}/disputes/resolve`;
    expect((await approver.post(resolve, { text: '车归第一位报案人' })).status).toBe(200);
    const reopened = await squad.post(at(first.claimId, 'reopen'), { reason: '有书面处理' });
    expect(reopened.body.status).toBe('open');
  });

  it('nothing is approved while the vehicle is in dispute', async () => {
    const { claimId, vehicleId } = await submittedClaim(test);
    await squad.post(`/api/v1/recovered-vehicles/${vehicleId}/disputes`, {
      text: '买车人称已付款',
    });
    const refused = await approver.post(at(claimId, 'approve'), { reason: '同意' });
    expect(refused.body).toMatchObject({ code: 'not-returnable', rule: 14 });
  });

  it('the database itself keeps a second live claim out', async () => {
    const { claimId } = await claimedVehicle(test);
    await expect(
      test.database.query(
        `INSERT INTO claim SELECT gen_random_uuid(), vehicle_id, report_id, gen_random_uuid(), owner_id, unit_id, status, opened_at
         FROM claim WHERE id = $1`,
        [claimId],
      ),
    ).rejects.toMatchObject({ code: '23505', constraint: 'claim_one_live_per_vehicle' });
  });
});

async function hire(username: string, unitCode: string, roles: string[]): Promise<void> {
  await test
    .get(HireStaff)
    .execute(systemActor, { username, unitCode, roles: roles as never, person: testPerson() });
}

import { ApproveReturn } from '../../src/claims/index.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { conclusion, putInOrder, submittedClaim } from '../factories/claimed-vehicle.js';
import { hire } from '../factories/staff.js';
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
    await hire(test, 'both', ['squad-officer', 'approver']);
    const { claimId } = await submittedClaim(test, { cast: { concludes: 'both' } });
    const actor = await test.get(StaffDirectory).actorNamed('both');
    await expect(
      test.get(ApproveReturn).execute(actor, { claimId, reason: '同意' }),
    ).rejects.toMatchObject({ code: 'applicant-never-approves', details: { rule: 8 } });
  });

  it('rule 8: an approver below county level approves nothing', async () => {
    await hire(test, 'station-approver', ['approver'], { unitCode: 'dongda' });
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

  it('rule 34: two people may come as far as the approval, for a third may still hand over', async () => {
    await hire(test, 'everything', ['squad-officer', 'desk-officer', 'approver']);
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

import { AddProof } from '../../src/claims/index.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { Facts } from '../../src/platform/facts/index.js';
import { matchConfirmed } from '../../src/sentence/index.js';
import {
  approvedClaim,
  claimedVehicle,
  conclusion,
  submittedClaim,
} from '../factories/claimed-vehicle.js';
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
        details: {
          matchId: rivalMatch,
          vehicleId: first.vehicleId,
          reportId: rivalReport.id,
          part: null,
        },
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

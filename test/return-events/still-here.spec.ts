import { approvedClaim, submittedClaim } from '../factories/claimed-vehicle.js';
import { StillHere } from '../../src/return-events/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWithOwners, startOver } from './support.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

beforeEach(() => startOver(test));

const sweep = () => test.get(StillHere).sweep();
const sweepOn = async (day: string) => {
  test.clock.set(`${day}T01:00:00Z`);
  await sweep();
};

async function told(claimId: string): Promise<string[]> {
  const rows = await test.database.query<{ status: string }>(
    `SELECT status FROM notice WHERE kind = 'still-here' AND subject_id = $1 ORDER BY created_at`,
    [claimId],
  );
  return rows.map(({ status }) => status);
}

it('rule 19: whose return is approved is told every thirty days that the vehicle waits, once each time', async () => {
  const { claimId } = await approvedClaim(test);
  test.clock.set('2022-09-10T00:59:59Z');
  await sweep();
  expect(await told(claimId)).toEqual([]);
  test.clock.set('2022-09-10T01:00:00Z');
  await Promise.all([sweep(), sweep()]);
  await sweep();
  expect(await told(claimId)).toHaveLength(1);
  await sweepOn('2022-10-10');
  expect(await told(claimId)).toHaveLength(2);
});

it('an outage of three months is made up for with one message', async () => {
  const { claimId } = await approvedClaim(test);
  await sweepOn('2022-12-20');
  await sweepOn('2022-12-21');
  expect(await told(claimId)).toHaveLength(1);
});

it('nothing is said before the approval, and nothing more after it was taken back', async () => {
  const waiting = await submittedClaim(test);
  const { claimId } = await approvedClaim(test);
  await test.database.query(`UPDATE claim SET status = 'lapsed' WHERE id = $1`, [claimId]);
  await sweepOn('2022-09-15');
  expect([await told(waiting.claimId), await told(claimId)]).toEqual([[], []]);
});

it('nor to who has a time ahead, who is reminded of it anyway, and who then does not come is told', async () => {
  const { claimId } = await approvedClaim(test);
  await eventWithOwners(test, { day: '2022-09-20' });
  await sweepOn('2022-09-12');
  expect(await told(claimId)).toEqual([]);
  await sweepOn('2022-10-12');
  expect(await told(claimId)).toHaveLength(1);
});

it('rule 14: nor of a vehicle in dispute', async () => {
  const { claimId, vehicleId } = await approvedClaim(test);
  await test.database.query('UPDATE recovered_vehicle SET is_in_dispute = true WHERE id = $1', [
    vehicleId,
  ]);
  await sweepOn('2022-09-15');
  expect(await told(claimId)).toEqual([]);
});

import { AddProof, ApproveReturn, ConcludeOwnership, SubmitClaim } from '../../src/claims/index.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { ConfirmMatch, UndoMatch } from '../../src/matching/index.js';
import { systemActor } from '../../src/platform/actor.js';
import {
  AcceptLead,
  CorrectTheftReport,
  FileTheftReport,
  type Correction,
} from '../../src/theft-reports/index.js';
import {
  approveClaim,
  approvedClaim,
  claimedVehicle,
  conclusion,
  confirmMatch,
  proposedMatch,
  submittedClaim,
  type ClaimedVehicle,
} from '../factories/claimed-vehicle.js';
import { testPerson } from '../factories/person.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { handOverAt, hirePeople } from './five-acts.js';
import { ownId } from './support.js';

jest.setTimeout(60_000);

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  await hirePeople(test);
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2022-08-11T01:00:00Z'));

const owner = { idNumber: ownId };
const actorOf = (username: string) => test.get(StaffDirectory).actorNamed(username);

const handOver = (claimed: ClaimedVehicle, desks: string[]) =>
  handOverAt(test, claimed, desks, 'in turn');

describe('rule 34: what an honest third did before two others rewrote the report stands for nothing', () => {
  const rewritings: [string, Correction][] = [
    ['its numbers', { identifiers: [{ kind: 'battery', value: 'B0002' }] }],
    ['its description', { colour: '换过的颜色' }],
    ['its right-holder', { owner: { name: '李四' } }],
  ];

  it.each(rewritings)('confirming the match, then %s', async (_, correction) => {
    const cast = { accepts: 'two', confirms: 'three', concludes: 'one', approves: 'two' };
    const claimed = await claimedVehicle(test, { owner, cast });
    await test.get(CorrectTheftReport).execute(await actorOf('one'), claimed.reportId, correction);
    await approveClaim(test, claimed.claimId, { cast });
    const renamed = { ...claimed.owner, name: correction.owner?.name ?? claimed.owner.name };
    expect(await handOver({ ...claimed, owner: renamed }, ['two', 'one', 'four'])).toEqual([
      'too-few-people',
      'too-few-people',
      'released',
    ]);
  });

  it.each(rewritings)('concluding, then %s: it is concluded anew', async (_, correction) => {
    const cast = { accepts: 'one', confirms: 'two', concludes: 'three' };
    const claimed = await submittedClaim(test, { owner, cast });
    await test.get(CorrectTheftReport).execute(await actorOf('one'), claimed.reportId, correction);
    const approval = { claimId: claimed.claimId, reason: '同意发还' };
    await expect(
      test.get(ApproveReturn).execute(await actorOf('two'), approval),
    ).rejects.toMatchObject({ code: 'illegal-move' });
  });

  it('confirmed anew by a third, it counts again', async () => {
    const cast = { accepts: 'one', confirms: 'two', concludes: 'one', approves: 'two' };
    const claimed = await claimedVehicle(test, { owner, cast });
    await test
      .get(CorrectTheftReport)
      .execute(await actorOf('one'), claimed.reportId, { colour: '红色' });
    await test.get(UndoMatch).execute(await actorOf('two'), claimed.matchId, '报案已更正');
    const { claimId } = await confirmMatch(test, claimed.vehicleId, 'three');
    await approveClaim(test, claimId, { cast });
    expect(await handOver(claimed, ['two'])).toEqual(['released']);
  });

  it('nor by SQL: the confirmation of a report as it was is nobody’s at the commit', async () => {
    const cast = { accepts: 'one', confirms: 'three', concludes: 'one', approves: 'two' };
    const claimed = await approvedClaim(test, { owner, cast });
    expect(await handOver(claimed, ['two'])).toEqual(['released']);
    const written = test.database.transaction(async (tx) => {
      await tx.query('UPDATE match SET overtaken_at = decided_at WHERE id = $1', [claimed.matchId]);
      await tx.query('UPDATE hand_over SET claim_id = claim_id WHERE claim_id = $1', [
        claimed.claimId,
      ]);
    });
    await expect(written).rejects.toMatchObject({ constraint: 'hand_over_three_people' });
  });
});

async function filedOnTheWeb(frame: string): Promise<string> {
  const at = new Date('2022-08-01T10:00:00Z');
  const { unitId } = await actorOf('desk');
  const filed = await test.get(FileTheftReport).execute(
    systemActor,
    {
      vehicleType: 'e-bike',
      identifiers: [{ kind: 'frame', value: frame }],
      stolenFrom: at,
      stolenUntil: at,
      place: '七一路',
      owner: testPerson(),
    },
    { source: 'web', unitId: unitId! },
  );
  return filed.id;
}

describe('rule 34: the five acts have one order, and no act can be brought forward', () => {
  it('a match is confirmed of an accepted report only, so nobody accepts behind a confirmation', async () => {
    const leadId = await filedOnTheWeb('LEAD20220811');
    const squad = await test.as('squad');
    const identifiers = [{ kind: 'frame', value: 'LEAD20220811' }];
    const found = await squad.post('/api/v1/recovered-vehicles', fullVehicleBody({ identifiers }));
    const matchId = await proposedMatch(test, found.body.id);
    const confirm = async (by: string) =>
      test.get(ConfirmMatch).execute(await actorOf(by), matchId);
    await expect(confirm('one')).rejects.toMatchObject({ code: 'report-not-accepted' });
    const acceptance = { incidentNumber: 'J20220099' };
    await test.get(AcceptLead).execute(await actorOf('two'), leadId, acceptance);
    await confirm('one');
    const again = test.get(AcceptLead).execute(await actorOf('one'), leadId, acceptance);
    await expect(again).rejects.toMatchObject({ code: 'illegal-move' });
  });

  it('whoever accepts by SQL after the confirmation counts as who accepted', async () => {
    const cast = { accepts: 'three', confirms: 'one', concludes: 'two', approves: 'one' };
    const claimed = await approvedClaim(test, { owner, cast });
    await test.database.query(
      `UPDATE theft_report SET accepted_by = (SELECT id FROM staff WHERE username = 'two') WHERE id = $1`,
      [claimed.reportId],
    );
    expect(await handOver(claimed, ['two', 'one'])).toEqual(['too-few-people', 'too-few-people']);
  });

  it('concluding, applying, approving and handing over wait for each other', async () => {
    const claimed = await claimedVehicle(test, { owner });
    const { claimId } = claimed;
    const approve = async () =>
      test.get(ApproveReturn).execute(await actorOf('two'), { claimId, reason: '同意' });
    const submit = async () => test.get(SubmitClaim).execute(await actorOf('one'), claimId);
    await expect(submit()).rejects.toMatchObject({ code: 'illegal-move' });
    await expect(approve()).rejects.toMatchObject({ code: 'illegal-move' });
    await test
      .get(AddProof)
      .execute(await actorOf('one'), claimId, { kind: 'invoice-with-number' });
    await test.get(ConcludeOwnership).execute(await actorOf('one'), claimId, conclusion);
    await expect(approve()).rejects.toMatchObject({ code: 'illegal-move' });
    await submit();
    expect(await handOver(claimed, ['three'])).toEqual(['not-approved']);
  });
});

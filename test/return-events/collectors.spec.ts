import { StaffDirectory } from '../../src/identity/index.js';
import { approvedClaim, type Given } from '../factories/claimed-vehicle.js';
import { testPerson } from '../factories/person.js';
import { hire } from '../factories/staff.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { arrivedOwner, handOverBody, ownId, type ArrivedOwner } from './support.js';

let test: TestApp;
let desk: Client;
let approver: Client;

const otherId = '411002190001010025';
const handOvers = '/api/v1/hand-overs';

beforeAll(async () => {
  test = await startTestApp({ works: false });
  await hire(test, 'policeman', ['squad-officer'], { idNumber: otherId });
});

afterAll(() => test.close());

async function arrived(given: Given = {}, approve = approvedClaim): Promise<ArrivedOwner> {
  const it = await arrivedOwner(test, given, approve);
  ({ desk, approver } = it);
  return it;
}

describe('who may collect', () => {
  it('rule 11: another ID number than the owner’s receives nothing, and the refusal repeats none', async () => {
    const it = await arrived();
    const recipient = { kind: 'owner', name: it.owner.name, idNumber: '411002190001010033' };
    const refused = await desk.post(handOvers, handOverBody(it, { recipient }));
    expect(refused.body).toMatchObject({ code: 'recipient-is-not-owner', rule: 11 });
    expect(refused.text).not.toContain('41100219');
  });

  it('rule 11: an agent with mandate and both IDs receives, whose details are kept apart', async () => {
    const it = await arrived();
    const recipient = {
      kind: 'agent',
      name: '李四',
      idNumber: '411002190001010033',
      phone: '13900001111',
      ownerIdNumber: ownId,
      mandateNote: '委托书',
    };
    const { body } = await desk.post(handOvers, handOverBody(it, { recipient }));
    expect((await desk.get(`${handOvers}/${body.id}`)).body).toMatchObject({
      recipientKind: 'agent',
      recipient: { name: '李*', phone: '139****1111' },
      mandateNote: '委托书',
    });
  });

  it('rule 12: police collecting for an owner are stopped with a neutral sentence, and others are alerted silently', async () => {
    const it = await arrived();
    const recipient = {
      kind: 'agent',
      name: '警员',
      idNumber: otherId,
      ownerIdNumber: ownId,
      mandateNote: '委托书',
    };
    const stopped = await desk.post(handOvers, handOverBody(it, { recipient }));
    expect(stopped.status).toBe(409);
    expect(stopped.body.code).toBe('hand-over-on-hold');
    expect(stopped.body.rule).toBeUndefined();
    expect(stopped.text).not.toMatch(/police|staff|suspect/i);
    expect((await desk.get('/api/v1/collection-alerts')).status).toBe(403);
    const { items } = (await approver.get('/api/v1/collection-alerts')).body;
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'staff-for-owner', vehicleId: it.vehicleId, desk: 'desk' }),
    );
    const audited = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'collection-alert' AND subject_id = $1`,
      [it.appointmentId],
    );
    expect(audited).toHaveLength(1);
    expect((await desk.get(`/api/v1/claims/${it.claimId}`)).body.status).toBe('approved');
  });

  it('rule 12: a suspect of the case collects nothing, not even as the owner', async () => {
    const it = await arrived();
    const suspect = testPerson({ idNumber: ownId });
    await makeSuspect(it.vehicleId, suspect);
    const stopped = await desk.post(handOvers, handOverBody(it));
    expect(stopped.body.code).toBe('hand-over-on-hold');
    const { items } = (await approver.get('/api/v1/collection-alerts')).body;
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'suspect', vehicleId: it.vehicleId }),
    );
  });

  it('rule 12: an officer who is the victim collects like any owner, and the inspector sees it', async () => {
    const it = await arrived({ owner: { idNumber: otherId } });
    const recipient = { kind: 'owner', name: it.owner.name, idNumber: otherId };
    expect((await desk.post(handOvers, handOverBody(it, { recipient }))).status).toBe(201);
    const { items } = (await (await test.as('inspector')).get('/api/v1/collection-alerts')).body;
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'staff-is-owner', vehicleId: it.vehicleId }),
    );
  });

  it('rule 31: what an owner without an ID number on file shows is kept with their data', async () => {
    const it = await arrived({ owner: { idNumber: undefined } });
    expect((await desk.post(handOvers, handOverBody(it))).status).toBe(201);
    const { owner } = (await desk.get(`/api/v1/theft-reports/${it.reportId}`)).body;
    expect(owner.idNumber).toBe('411***********0017');
  });
});

async function makeSuspect(
  vehicleId: string,
  person: ReturnType<typeof testPerson>,
): Promise<void> {
  const { RecordSolvedCase, RecordApprehension, LinkVehicle } =
    await import('../../src/cases/index.js');
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  const solved = await test.get(RecordSolvedCase).execute(squad, {
    caseNumber: `A${vehicleId.slice(-8)}`,
    kind: 'criminal',
    solvedOn: '2022-08-12',
    creditedUnits: ['weidu'],
  } as never);
  await test.get(RecordApprehension).execute(squad, solved.id, {
    person,
    apprehendedOn: '2022-08-12',
    measure: 'criminal',
  } as never);
  await test.get(LinkVehicle).execute(squad, solved.id, vehicleId);
}

/** Long because it is two tables: one of everything that a unit holds, and how each route is asked about it. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { HireStaff, UnitTree, type Role } from '../../src/identity/index.js';
import { ImportWorker } from '../../src/imports/index.js';
import { photosNeeded } from '../../src/recovered-vehicles/index.js';
import { FileTheftReport } from '../../src/theft-reports/index.js';
import { SealedSecrets } from '../../src/neighbours/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { People } from '../../src/people/index.js';
import { conclusion, type ClaimedVehicle, type Given } from '../factories/claimed-vehicle.js';
import { testPerson } from '../factories/person.js';
import { handOverBody, arrivedOwner } from '../return-events/support.js';
import { csvOf, reportLine, sendList } from '../imports/support.js';
import { sendPaper } from '../documents/support.js';
import { openPhoto, sendPhoto } from '../recovered-vehicles/support.js';
import type { Answer, Client, TestApp } from './app.js';

/** One of everything that a unit holds. */
export interface Subjects {
  unit: string;
  lead: string;
  report: string;
  reportPhoto: string;
  vehicle: string;
  vehiclePhoto: string;
  match: string;
  claim: string;
  appointment: string;
  event: string;
  slot: string;
  handOver: string;
  label: string;
  intakeBatch: string;
  labelSheet: string;
  neighbour: string;
  stockTake: string;
  incident: string;
  notice: string;
  letterList: string;
  noticeBatch: string;
  double: string;
  solvedCase: string;
  signedPaper: string;
  suspect: string;
  callBack: string;
  contact: string;
  listSent: string;
  /** what administrators send */
  listOfUnits: string;
  erasure: string;
  roleChange: string;
  passwordReset: string;
  staff: string;
}

/** A vehicle's whole way home, made in the sub-bureau and then held by the unit named. */
export async function subjectsIn(
  test: TestApp,
  unit: string,
  given: Given = {},
): Promise<Subjects> {
  const { id: unitId } = await test.get(UnitTree).byCode(unit);
  const way = await arrivedOwner(test, given);
  const squad = await test.as('squad');
  const handOver = await way.desk.post('/api/v1/hand-overs', handOverBody(way));
  const found = { caseNumber: `A-${unit}`, kind: 'criminal', solvedOn: '2022-08-10' };
  const { id: solvedCase } = (await squad.post('/api/v1/cases', found)).body;
  const suspect = await squad.post(`/api/v1/cases/${solvedCase}/suspects`, {
    person: { name: '贾某某' },
    apprehendedOn: '2022-08-10',
    measure: 'criminal',
  });
  const one = async (sql: string, ...parameters: unknown[]) =>
    (await test.database.query<{ id: string }>(sql, parameters))[0]!.id;
  const notice = await one(
    `SELECT id FROM notice WHERE person_id = (SELECT owner_id FROM claim WHERE id = $1) LIMIT 1`,
    way.claimId,
  );
  const made = {
    notice: [notice],
    theft_report: [way.reportId],
    recovered_vehicle: [way.vehicleId],
    match: [way.matchId],
    claim: [way.claimId],
    appointment: [way.appointmentId],
    return_event: [way.eventId],
    solved_case: [solvedCase],
  };
  await test.database.query('UPDATE solved_case SET credited_unit_ids = $1 WHERE id = $2', [
    [unitId],
    solvedCase,
  ]);
  for (const [table, ids] of Object.entries(made))
    await test.database.query(`UPDATE ${table} SET unit_id = $1 WHERE id = ANY($2)`, [unitId, ids]);
  // Its number was the sub-bureau's; each unit has a series of its own.
  await test.database.query('UPDATE hand_over SET unit_id = $1 WHERE id = $2', [
    unitId,
    handOver.body.id,
  ]);
  const lead = await leadIn(test, unitId);
  return {
    unit,
    lead,
    report: way.reportId,
    reportPhoto: await one(
      `INSERT INTO theft_report_photo (id, report_id, kind, original_kept_as, screen_kept_as, added_at)
       SELECT $1, $2, 'vehicle', original_sha256, screen_sha256, $4 FROM vehicle_photo WHERE vehicle_id = $3
       LIMIT 1 RETURNING id`,
      randomUUID(),
      way.reportId,
      way.vehicleId,
      test.clock.now(),
    ),
    vehicle: way.vehicleId,
    vehiclePhoto: await one(
      'SELECT id FROM vehicle_photo WHERE vehicle_id = $1 LIMIT 1',
      way.vehicleId,
    ),
    match: way.matchId,
    claim: way.claimId,
    appointment: way.appointmentId,
    event: way.eventId,
    slot: await one('SELECT id FROM event_slot WHERE event_id = $1 LIMIT 1', way.eventId),
    label: way.label,
    intakeBatch: await batchIn(test, unitId),
    labelSheet: await one(
      `INSERT INTO label_sheet (id, unit_id, labels, issued_by, issued_at)
       SELECT $1, $2, '{WD-2022-90001}', id, created_at FROM staff WHERE username = 'squad' RETURNING id`,
      randomUUID(),
      unitId,
    ),
    stockTake: await one(
      `INSERT INTO stock_take (id, unit_id, place, counted_by, counted_at, expected, found)
       SELECT $1, $2, 'A', id, created_at, 0, 0 FROM staff WHERE username = 'custodian' RETURNING id`,
      randomUUID(),
      unitId,
    ),
    incident: await one(
      `INSERT INTO custody_incident (id, unit_id, vehicle_id, kind, status, opened_by, opened_at, due_at)
       SELECT $1, $2, $3, 'shortage', 'open', id, created_at, created_at FROM staff WHERE username = 'custodian' RETURNING id`,
      randomUUID(),
      unitId,
      way.vehicleId,
    ),
    handOver: handOver.body.id,
    letterList: await one(
      `INSERT INTO letter_list (id, unit_id, notice_ids, issued_by, issued_at)
       SELECT $1, $2, '{}', id, created_at FROM staff WHERE username = 'squad' RETURNING id`,
      randomUUID(),
      unitId,
    ),
    notice,
    double: await one(
      `INSERT INTO possible_double (id, kind, first_id, second_id, found_by, status, found_at)
       VALUES ($1, 'theft-report', $2, $3, 'number', 'open', $4) RETURNING id`,
      randomUUID(),
      way.reportId,
      lead,
      test.clock.now(),
    ),
    noticeBatch: await one(
      `INSERT INTO notice_batch (id, kind, unit_id, subject_type, subject_id, started_at)
       VALUES ($1, 'event-invitation', $2, 'return-event', $3, $4) RETURNING id`,
      randomUUID(),
      unitId,
      way.eventId,
      test.clock.now(),
    ),
    solvedCase,
    neighbour: await one(
      `INSERT INTO neighbour (id, unit_id, name, url, events, status, secret, proposed_by, proposed_at)
       SELECT $1, $2, '邻市', 'https://neighbour.example/hook', '{vehicle.recovered}', 'proposed', secret.sealed, id, created_at
       FROM staff, (SELECT $3::bytea AS sealed) secret WHERE username = 'admin2' RETURNING id`,
      ...(await sealedNeighbour(test, unitId)),
    ),
    signedPaper: await one(
      `INSERT INTO signed_paper (id, subject_type, subject_id, kind, original_sha256, screen_sha256, kept_by, kept_at)
       SELECT $1, 'claim', $2, 'receipt', original_sha256, screen_sha256, taken_by, added_at FROM vehicle_photo
       WHERE vehicle_id = $3 LIMIT 1 RETURNING id`,
      randomUUID(),
      way.claimId,
      way.vehicleId,
    ),
    suspect: suspect.body.id,
    callBack: await callBackIn(test, unitId),
    contact: await contactIn(test, unitId, way),
    listSent: await importIn(test, unitId, 'squad', csvOf(reportLine(1))),
    listOfUnits: await importIn(test, unitId, 'admin', oneUnit, 'units'),
    erasure: await one(
      `INSERT INTO erasure_request (id, unit_id, person_ids, status, purpose, requested_by, requested_at)
       SELECT $1, $2, '{}', 'requested', 'own-wish', id, created_at FROM staff WHERE username = 'desk' RETURNING id`,
      randomUUID(),
      unitId,
    ),
    ...(await staffIn(test, unit)),
  };
}

async function leadIn(test: TestApp, unitId: string): Promise<string> {
  const at = new Date('2022-08-01T10:00:00Z');
  const lead = await test.get(FileTheftReport).execute(
    systemActor,
    {
      vehicleType: 'bicycle',
      identifiers: [],
      stolenFrom: at,
      stolenUntil: at,
      place: '七一路',
      owner: testPerson(),
    },
    { source: 'web', unitId },
  );
  return lead.id;
}

/** With the least said, so that an act on it is refused to nobody for another reason. */
async function batchIn(test: TestApp, unitId: string): Promise<string> {
  const squad = await test.as('squad');
  const title = '夜间清查';
  const { id } = (await squad.post('/api/v1/intake-batches', { title })).body;
  await test.database.query('UPDATE intake_batch SET unit_id = $1 WHERE id = $2', [unitId, id]);
  return id;
}

const oneUnit =
  'code,name,kind,parentCode,phone,address\nlisted,名单所,station,weidu,0374-2000009,路\n';

async function importIn(
  test: TestApp,
  unitId: string,
  username: string,
  list: string,
  kind = 'theft-reports',
): Promise<string> {
  const sender = await test.as(username);
  const { id } = (await sendList(sender, list, { kind, preview: 'true' })).body;
  await test.get(ImportWorker).run({ id });
  await test.database.query('UPDATE import SET unit_id = $1 WHERE id = $2', [unitId, id]);
  return id;
}

/** With a secret that opens, as the rooms seal it. */
async function sealedNeighbour(test: TestApp, unitId: string): Promise<[string, string, Buffer]> {
  const id = randomUUID();
  const secrets = test.get(SealedSecrets);
  return [id, unitId, secrets.seal(id, 'secret', secrets.draw())];
}

async function callBackIn(test: TestApp, unitId: string): Promise<string> {
  const id = randomUUID();
  await test.database.transaction(async (tx) => {
    const person = await test.get(People).keep(tx, testPerson());
    await tx.query(
      `INSERT INTO call_back (id, unit_id, person_id, purpose, status, asked_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, unitId, person.id, 'file-report', 'waiting', test.clock.now()],
    );
  });
  return id;
}

/** An owner whom somebody has to call, as if the vehicle were still here. */
async function contactIn(
  test: TestApp,
  unitId: string,
  way: Pick<ClaimedVehicle, 'vehicleId'>,
): Promise<string> {
  const [contact] = await test.database.query<{ id: string }>(
    `UPDATE contact SET unit_id = $1, status = 'trying', step = 'call', due_at = since WHERE vehicle_id = $2 RETURNING id`,
    [unitId, way.vehicleId],
  );
  return contact!.id;
}

/** Somebody of the unit about whom two things wait for a second administrator. */
async function staffIn(test: TestApp, unit: string) {
  const staff = `subject-of-${unit}`;
  const roles: Role[] = ['desk-officer'];
  await test
    .get(HireStaff)
    .execute(systemActor, { username: staff, unitCode: unit, roles, person: testPerson() });
  const admin = await test.as('admin');
  const reason = '工作需要';
  const change = await admin.post(`/api/v1/staff/${staff}/role-changes`, {
    grant: 'approver',
    reason,
  });
  const reset = await admin.post(`/api/v1/staff/${staff}/password-resets`, { reason });
  return { staff, roleChange: change.body.id as string, passwordReset: reset.body.id as string };
}

const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();

const unmask = { purpose: 'contact-person', note: '电话通知领取车辆', fields: ['name'] };
const reason = { reason: '工作需要' };

interface Asked {
  /** what each parameter of the path is, in their order */
  names: (it: Subjects) => string[];
  body?: (it: Subjects) => object;
  /** where it is no JSON */
  send?: (client: Client, it: Subjects) => Promise<Answer>;
}

const naming = (subject: keyof Subjects, body?: Asked['body']): Asked => ({
  names: (it) => [it[subject]],
  body,
});
const always = (body: object) => () => body;

/** How each route that names something is asked so that nothing but who may stands in its way. */
export const askedOf: Record<string, Asked> = {
  'GET /api/v1/appointments/:id': naming('appointment'),
  'POST /api/v1/appointments/:id/book': naming('appointment', always({})),
  'POST /api/v1/appointments/:id/decline': naming('appointment', always({})),
  'POST /api/v1/appointments/:id/no-show': naming('appointment'),
  'POST /api/v1/appointments/:id/not-mine': naming('appointment', always({})),
  'POST /api/v1/appointments/:id/owner': naming('appointment', always(unmask)),
  'POST /api/v1/appointments/:id/return-to-store': naming(
    'appointment',
    always({ toPlace: 'A-01', condition: '完好' }),
  ),
  'POST /api/v1/appointments/:id/slot': naming('appointment', (it) => ({ slotId: it.slot })),
  'POST /api/v1/call-backs/:id/take': naming('callBack'),
  'POST /api/v1/call-backs/:id/person': naming('callBack', always(unmask)),
  'POST /api/v1/call-backs/:id/close': naming('callBack', always({ outcome: 'reached' })),
  'GET /api/v1/call-list/:id': naming('contact'),
  'POST /api/v1/call-list/:id/take': naming('contact'),
  'POST /api/v1/call-list/:id/person': naming('contact', always(unmask)),
  'POST /api/v1/call-list/:id/outcome': naming('contact', always({ outcome: 'no-answer' })),
  'GET /api/v1/cases/:id': naming('solvedCase'),
  'POST /api/v1/cases/:id/suspects': naming(
    'solvedCase',
    always({ person: { name: '贾某' }, apprehendedOn: '2022-08-10', measure: 'criminal' }),
  ),
  'POST /api/v1/cases/:id/vehicles': naming('solvedCase', (it) => ({ vehicleId: it.vehicle })),
  'GET /api/v1/cases/:id/signed-papers': naming('solvedCase'),
  'POST /api/v1/cases/:id/signed-papers': {
    names: (it) => [it.solvedCase],
    send: async (client, it) => sendPaper(client, 'cases', it.solvedCase, await picture()),
  },
  'POST /api/v1/cases/suspects/:id/person': naming('suspect', always(unmask)),
  'GET /api/v1/claims/:id': naming('claim'),
  'POST /api/v1/claims/:id/approve': naming('claim', always(reason)),
  'POST /api/v1/claims/:id/conclusion': naming('claim', always(conclusion)),
  'POST /api/v1/claims/:id/owner': naming('claim', always(unmask)),
  'POST /api/v1/claims/:id/proofs': naming('claim', always({ kind: 'invoice-with-number' })),
  'POST /api/v1/claims/:id/refuse': naming('claim', always(reason)),
  'POST /api/v1/claims/:id/reopen': naming('claim', always(reason)),
  'POST /api/v1/claims/:id/return-to-officer': naming('claim', always(reason)),
  'GET /api/v1/claims/:id/signed-papers': naming('claim'),
  'POST /api/v1/claims/:id/signed-papers': {
    names: (it) => [it.claim],
    send: async (client, it) => sendPaper(client, 'claims', it.claim, await picture()),
  },
  'POST /api/v1/claims/:id/submit': naming('claim'),
  'GET /api/v1/hand-overs/:id': naming('handOver'),
  'POST /api/v1/hand-overs/:id/recipient': naming('handOver', always(unmask)),
  'POST /api/v1/hand-overs/:id/papers': naming(
    'handOver',
    always({ paper: 'receipt', purpose: 'file' }),
  ),
  'POST /api/v1/hand-overs/:id/reverse': naming(
    'handOver',
    always({ ...reason, vehicleIsAtHand: false }),
  ),
  'GET /api/v1/intake-batches/:id': naming('intakeBatch'),
  'PATCH /api/v1/intake-batches/:id': naming('intakeBatch', always({ title: '清查' })),
  'POST /api/v1/intake-batches/:id/appraisals': naming(
    'intakeBatch',
    always({ appraisedOn: '2022-08-11', appraiser: '价格认证中心', values: [] }),
  ),
  'POST /api/v1/intake-batches/:id/complete': naming('intakeBatch'),
  'POST /api/v1/intake-batches/:id/vehicles': naming(
    'intakeBatch',
    always({
      identifiers: [],
      vehicleType: 'e-bike',
      recoveredAt: '2022-08-11T00:30:00Z',
      place: '七一路',
    }),
  ),
  'GET /api/v1/label-sheets/:id/labels.pdf': naming('labelSheet'),
  'GET /api/v1/matches/:id': naming('match'),
  'POST /api/v1/matches/:id/claim': naming('match'),
  'POST /api/v1/matches/:id/confirm': naming('match', always({})),
  'POST /api/v1/matches/:id/owner': naming('match', always(unmask)),
  'POST /api/v1/matches/:id/reject': naming('match', always({})),
  'POST /api/v1/matches/:id/release': naming('match'),
  'POST /api/v1/matches/:id/undo': naming('match', always(reason)),
  'POST /api/v1/matches/:id/unsure': naming('match', always({})),
  'GET /api/v1/imports/:id': naming('listSent'),
  'GET /api/v1/imports/:id/preview': naming('listSent'),
  'POST /api/v1/imports/:id/commit': naming('listSent'),
  'POST /api/v1/imports/:id/cancel': naming('listSent'),
  'GET /api/v1/imports/:id/rejected.csv': naming('listSent'),
  'GET /api/v1/doubles/:id': naming('double'),
  'POST /api/v1/doubles/:id/merge': naming('double', (it) => ({
    reason: '同一起',
    leaderId: it.report,
  })),
  'POST /api/v1/doubles/:id/different': naming('double', always(reason)),
  'POST /api/v1/doubles/:id/split': naming('double', always(reason)),
  'GET /api/v1/notice-batches/:id': naming('noticeBatch'),
  'GET /api/v1/notice-batches/:id/progress': naming('noticeBatch'),
  'POST /api/v1/imports/:id/undo': naming('listSent', always(reason)),
  'POST /api/v1/imports/:id/rejected-rows': naming(
    'listSent',
    always({ purpose: 'correct-data', note: '与原单位核对后补录' }),
  ),
  'GET /api/v1/imports/:id/rows/:row': { names: (it) => [it.listSent, '2'] },
  'PATCH /api/v1/imports/:id/rows/:row': {
    names: (it) => [it.listSent, '2'],
    body: always({ cells: { colour: '黑色' } }),
  },
  'GET /api/v1/imports/:id/columns/:column/texts': { names: (it) => [it.listSent, 'colour'] },
  'POST /api/v1/imports/:id/corrections': naming(
    'listSent',
    always({ column: 'colour', from: '黒', to: '黑' }),
  ),
  'PUT /api/v1/imports/:id/mapping': naming('listSent', always({ columns: [] })),
  'GET /api/v1/notices/:id': naming('notice'),
  'POST /api/v1/contacts/:id/attempts': naming('contact', always({ outcome: 'not-at-home' })),
  'POST /api/v1/letter-lists/:id/letters.pdf': naming(
    'letterList',
    always({ purpose: 'contact-person', note: '打印寄给失主的信' }),
  ),
  'GET /api/v1/neighbours/:id': naming('neighbour'),
  'GET /api/v1/neighbours/:id/tellings': naming('neighbour'),
  'POST /api/v1/neighbours/:id/move': naming('neighbour', always({ ...reason, to: 'closed' })),
  'POST /api/v1/neighbours/:id/secret': naming('neighbour'),
  'POST /api/v1/neighbours/:id/replay': naming('neighbour', always({ from: '2022-08-01' })),
  'POST /api/v1/neighbours/:id/ping': naming('neighbour'),
  'POST /api/v1/notices/:id/came-back': naming('notice', always({})),
  'POST /api/v1/notices/:id/decision': naming('notice', always({ decision: 'was-told' })),
  'POST /api/v1/notices/:id/recipient': naming('notice', always(unmask)),
  'POST /api/v1/password-resets/:id/approve': naming('passwordReset'),
  'POST /api/v1/people/erasures/:id/decision': naming(
    'erasure',
    always({ erase: false, reason: '不符合条件' }),
  ),
  'GET /api/v1/recovered-vehicles/:id': naming('vehicle'),
  'PATCH /api/v1/recovered-vehicles/:id': naming('vehicle', always({ brand: '雅迪' })),
  'POST /api/v1/recovered-vehicles/:id/appraisals': naming(
    'vehicle',
    always({ valueYuan: 1800, appraisedOn: '2022-08-11', appraiser: '价格认证中心' }),
  ),
  'GET /api/v1/recovered-vehicles/:id/custody': naming('vehicle'),
  'POST /api/v1/recovered-vehicles/:id/custody': naming(
    'vehicle',
    always({ storagePlace: 'A-01' }),
  ),
  'POST /api/v1/recovered-vehicles/:id/custody/moves': naming(
    'vehicle',
    always({ kind: 'moved', toPlace: 'A-02' }),
  ),
  'POST /api/v1/recovered-vehicles/:id/disputes': naming('vehicle', always({ text: '有争议' })),
  'POST /api/v1/recovered-vehicles/:id/disputes/resolve': naming(
    'vehicle',
    always({ text: '已查清' }),
  ),
  'GET /api/v1/recovered-vehicles/:id/label.pdf': naming('vehicle'),
  'GET /api/v1/recovered-vehicles/:id/matches': naming('vehicle'),
  'POST /api/v1/recovered-vehicles/:id/photos': {
    names: (it) => [it.vehicle],
    send: async (client, it) =>
      sendPhoto(client, it.vehicle, photosNeeded('e-bike')[0]!, await picture()),
  },
  'GET /api/v1/recovered-vehicles/:id/notice-story': naming('vehicle'),
  'GET /api/v1/recovered-vehicles/:id/photos': naming('vehicle'),
  'GET /api/v1/recovered-vehicles/:id/photos/:photoId': {
    names: (it) => [it.vehicle, it.vehiclePhoto],
    send: (client, it) =>
      openPhoto(client, `/api/v1/recovered-vehicles/${it.vehicle}/photos`, it.vehiclePhoto),
  },
  'GET /api/v1/return-events/:id': naming('event'),
  'GET /api/v1/return-events/:id/appointments': naming('event'),
  'GET /api/v1/return-events/:id/arrivals': naming('event'),
  'POST /api/v1/return-events/:id/assign': naming('event'),
  'POST /api/v1/return-events/:id/cancel': naming('event', always(reason)),
  'POST /api/v1/return-events/:id/check-ins': naming('event', (it) => ({
    id: randomUUID(),
    label: it.label,
  })),
  'POST /api/v1/return-events/:id/close': naming('event'),
  'POST /api/v1/return-events/:id/invite': naming('event', always({})),
  'POST /api/v1/return-events/:id/pennants': naming('event', always({ count: 1 })),
  'POST /api/v1/return-events/:id/postpone': naming('event', always({ day: '2022-09-30' })),
  'POST /api/v1/role-changes/:id/approve': naming('roleChange'),
  'POST /api/v1/role-changes/:id/reject': naming('roleChange', always(reason)),
  'GET /api/v1/stock-takes/:id': naming('stockTake'),
  'POST /api/v1/recovered-vehicles/:id/custody/incidents': naming(
    'vehicle',
    always({ kind: 'damage', observed: '后视镜断了' }),
  ),
  'POST /api/v1/custody/incidents/:id/found': naming('incident', always({ explanation: 'A-02' })),
  'POST /api/v1/custody/incidents/:id/explain': naming(
    'incident',
    always({ explanation: '标签脱落' }),
  ),
  'GET /api/v1/staff/:username': naming('staff'),
  'POST /api/v1/staff/:username/leave': naming('staff', always(reason)),
  'POST /api/v1/staff/:username/password-resets': naming('staff', always(reason)),
  'POST /api/v1/staff/:username/role-changes': naming(
    'staff',
    always({ ...reason, grant: 'commander' }),
  ),
  'POST /api/v1/staff/:username/transfer': naming(
    'staff',
    always({ ...reason, unitCode: 'weidu' }),
  ),
  'POST /api/v1/signed-papers/:id/open': naming('signedPaper', always({ purpose: 'file' })),
  'POST /api/v1/signed-papers/:id/withdraw': naming(
    'signedPaper',
    always({ reason: 'unreadable' }),
  ),
  'GET /api/v1/theft-reports/:id': naming('report'),
  'PATCH /api/v1/theft-reports/:id': naming('report', always({ brand: '雅迪' })),
  'POST /api/v1/theft-reports/:id/accept': naming('lead', always({ incidentNumber: 'J1' })),
  'POST /api/v1/theft-reports/:id/owner': naming('report', always(unmask)),
  'GET /api/v1/theft-reports/:id/matches': naming('report'),
  'GET /api/v1/theft-reports/:id/told': naming('report'),
  'GET /api/v1/theft-reports/:id/photos': naming('report'),
  'GET /api/v1/theft-reports/:id/photos/:photoId': {
    names: (it) => [it.report, it.reportPhoto],
    send: (client, it) =>
      openPhoto(client, `/api/v1/theft-reports/${it.report}/photos`, it.reportPhoto),
  },
  'POST /api/v1/theft-reports/:id/withdraw': naming('lead', always(reason)),
  'PATCH /api/v1/units/:code': naming('unit', always({ name: '某单位' })),
  'POST /api/v1/units/:code/close': naming('unit', always(reason)),
};

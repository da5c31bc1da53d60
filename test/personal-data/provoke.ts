import { setTimeout as sleep } from 'node:timers/promises';
import { JobHandlers } from '../../src/platform/jobs/index.js';
import { People, type PersonDetails } from '../../src/people/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import type { Answer, TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { planted } from './plant.js';

const nobody = '01900000-0000-7000-8000-000000000000';

/** While `work` runs, the database refuses every new row of a table, and its refusal quotes the row. */
async function whileRefused(
  test: TestApp,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const { database } = test;
  await database.query(`ALTER TABLE ${table} ADD CONSTRAINT planted_fault CHECK (false) NOT VALID`);
  try {
    await work();
  } finally {
    await database.query(`ALTER TABLE ${table} DROP CONSTRAINT planted_fault`);
  }
}

/** The wrong thing in every field. */
function misplaced({ name, phone, email, address, idNumber }: Required<PersonDetails>) {
  return {
    vehicleType: name,
    identifiers: [{ kind: idNumber, state: phone }],
    stolenFrom: phone,
    stolenUntil: address,
    reportedAt: idNumber,
    owner: { name: { first: name }, phone: `${phone}${idNumber}`, email: name, idNumber: phone },
    insurerPaid: email,
  };
}

/** Sends bodies that hold a person to wherever they are refused. @returns what was answered */
export async function provokeRefusals(test: TestApp, reportId: string): Promise<Answer[]> {
  const { owner } = planted;
  const [squad, desk] = [await test.as('squad'), await test.as('desk')];
  const reports = '/api/v1/theft-reports';
  const report = theftReportBody({ owner });
  const handOver = {
    appointmentId: nobody,
    vehicleLabel: 'X',
    recipient: { kind: owner.name, name: owner.name, idNumber: owner.idNumber, phone: owner.email },
    condition: owner.address,
    keysNote: 7,
  };
  const code = { phone: owner.name, draft: misplaced(owner), language: owner.phone };
  const answers = [
    await squad.post(reports, misplaced(owner)),
    await squad.post(reports, theftReportBody({ owner: { ...owner, phone: `${owner.phone}9` } })),
    await squad.post(reports, theftReportBody({ owner: { ...owner, idNumber: owner.phone } })),
    await squad.post(reports, theftReportBody({ owner: { ...owner, email: owner.name } })),
    await squad.patch(`${reports}/${reportId}`, { owner }, { 'if-match': '"99"' }),
    await squad.patch(`${reports}/${nobody}`, { owner }),
    await squad.post(`/api/v1/cases/${nobody}/suspects`, { person: owner, measure: owner.name }),
    await (await test.as('commander')).post(reports, report),
    await test.anonymous.post(reports, report),
    await desk.post('/api/v1/hand-overs', handOver),
    await test.anonymous.post('/api/v1/public/phone-codes', code),
    await test.anonymous.post('/api/v1/public/theft-reports', { ...report, phoneCode: {} }),
    await test.anonymous.post('/api/v1/sessions', { username: owner.name, password: owner.phone }),
    await squad.get(`${reports}/${owner.phone}`),
    await squad.get(`${reports}?cursor=${owner.phone}&limit=${owner.idNumber}`),
    ...(await malformed(test, owner)),
  ];
  expect(answers.map((it) => it.status).filter((it) => it < 400 || it >= 500)).toEqual([]);
  return answers;
}

/** Bodies that no parser gets through: its complaint may quote them. */
async function malformed(test: TestApp, owner: Required<PersonDetails>): Promise<Answer[]> {
  const json = 'application/json';
  const bodies = [
    [`${owner.name} {"phone": ${owner.phone}}`, json],
    [`{"name": ${owner.name}, "phone": "${owner.phone}"}`, json],
    [`{"__proto__": {"name": "${owner.name}"}}`, json],
    [JSON.stringify(owner), 'text/plain'],
    [`--x\r\n${owner.name}`, 'multipart/form-data; boundary=x'],
  ];
  const answers: Answer[] = [];
  for (const [payload, type] of bodies) {
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      payload,
      headers: { 'content-type': type! },
    });
    const { statusCode: status, body: text, headers } = response;
    answers.push({ status, text, headers, body: undefined });
  }
  return answers;
}

/** The database fails in the middle of things, quoting what it was given. @returns what was answered */
export async function provokeFaults(test: TestApp): Promise<Answer[]> {
  const squad = await test.as('squad');
  const answers: Answer[] = [];
  const { owner, apiOwner } = planted;
  for (const table of ['person', 'theft_report', 'audit_entry', 'idempotency_key']) {
    await whileRefused(test, table, async () => {
      const key = { 'idempotency-key': `fault-${table}` };
      answers.push(await squad.post('/api/v1/theft-reports', theftReportBody({ owner }), key));
    });
  }
  const quoted = Object.values(owner).join(' ');
  const keep = jest.spyOn(test.get(People), 'keepAll');
  keep.mockImplementationOnce(() => {
    throw Object.assign(new Error(quoted), { detail: quoted });
  });
  answers.push(await squad.post('/api/v1/theft-reports', theftReportBody({ owner })));
  expect(answers.map((it) => it.status)).toEqual([500, 500, 500, 500, 500]);
  await whileRefused(test, 'tray_message', () => failACode(test, apiOwner.phone));
  await failAJob(test, quoted);
  return answers;
}

/** The next job throws what a careless library would: a message, a name and a detail that quote the person. */
async function failAJob(test: TestApp, quoted: string): Promise<void> {
  const run = jest.spyOn(test.get(JobHandlers), 'run');
  run.mockRejectedValueOnce(Object.assign(new Error(quoted), { name: quoted, detail: quoted }));
  const before = run.mock.calls.length;
  await (await test.as('squad')).post('/api/v1/theft-reports', theftReportBody());
  await eventually(async () => expect(run.mock.calls.length).toBeGreaterThan(before), 20_000);
  run.mockRestore();
}

/** A phone code whose delivery fails as a job: the row was promised, the channel throws. */
async function failACode(test: TestApp, phone: string): Promise<void> {
  const { incidentNumber: _, ...draft } = theftReportBody({ owner: planted.apiOwner });
  const asked = await test.anonymous.post('/api/v1/public/phone-codes', { phone, draft });
  expect(asked.status).toBe(202);
  await eventually(async () => {
    const rows = await test.database.query(
      `SELECT 1 FROM notice WHERE kind = 'phone-code' AND status NOT IN ('created', 'sent', 'delivered')`,
    );
    expect(rows.length).toBeGreaterThan(0);
  }, 20_000);
  await sleep(200);
}

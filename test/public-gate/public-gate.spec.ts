import { Tray } from '../../src/notifications/index.js';
import { InboxOpener, PublicGate } from '../../src/public-gate/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

let serial = 0;
const aPhone = () => `1390374${String((serial += 1)).padStart(4, '0')}`;
const draftOf = (phone: string) => {
  const { incidentNumber: _, ...draft } = theftReportBody({ owner: { name: '陈晨', phone } });
  return draft;
};

/** The code in a message to this phone, other than one that was sent before. */
async function codeSentTo(phone: string, before?: string): Promise<string> {
  const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  return eventually(async () => {
    const codes = (await test.get(Tray).list())
      .filter((it) => it.to === masked)
      .flatMap((it) => /(?<!\d)\d{6}(?!\d)/.exec(it.text)?.[0] ?? []);
    const fresh = codes.find((code) => code !== before);
    expect(fresh).toBeDefined();
    return fresh!;
  });
}

async function file(phone: string) {
  const draft = draftOf(phone);
  const asked = await test.anonymous.post('/api/v1/public/phone-codes', { phone, draft });
  expect(asked.status).toBe(202);
  const { challengeId } = asked.body;
  const phoneCode = { challengeId, code: await codeSentTo(phone) };
  const filed = await test.anonymous.post('/api/v1/public/theft-reports', { ...draft, phoneCode });
  return { filed, challengeId, phoneCode, draft };
}

it('a victim files a lead with a phone code; a station accepts it', async () => {
  const { filed } = await file(aPhone());
  expect(filed.status).toBe(201);
  expect(filed.body).toMatchObject({
    status: 'lead',
    reference: expect.stringMatching(/^CX-[G-Z]/),
  });
  const city = await test.as('inspector');
  const lead = await eventually(async () => {
    const { items } = (await city.get('/api/v1/theft-reports')).body;
    const found = items.find((it: { reference: string }) => it.reference === filed.body.reference);
    expect(found).toMatchObject({ status: 'lead', source: 'web', unit: 'xuchang' });
    return found;
  });
  expect(lead.owner.name).toBe('陈*');
});

it('goes to the sub-bureau that the victim chose', async () => {
  const phone = aPhone();
  const draft = { ...draftOf(phone), district: 'weidu' };
  const { challengeId } = (
    await test.anonymous.post('/api/v1/public/phone-codes', { phone, draft: draftOf(phone) })
  ).body;
  const phoneCode = { challengeId, code: await codeSentTo(phone) };
  const { body } = await test.anonymous.post('/api/v1/public/theft-reports', {
    ...draft,
    phoneCode,
  });
  const desk = await test.as('desk');
  await eventually(async () => {
    const { items } = (await desk.get('/api/v1/theft-reports')).body;
    expect(items.map((it: { reference: string }) => it.reference)).toContain(body.reference);
  });
});

it('rule 32: a filing that began at a found vehicle’s page says at which', async () => {
  const phone = aPhone();
  const gate = test.get(PublicGate);
  const { challengeId } = await gate.requestPhoneCode({
    ...{ purpose: 'file-report', phone, language: 'zh-CN' },
  });
  await gate.tryPhoneCode(challengeId, await codeSentTo(phone));
  const id = '01900000-0000-7000-8000-000000000032';
  const foundVehicleId = '01900000-0000-7000-8000-0000000000f0';
  const report = draftOf(phone) as never;
  await gate.fileTheftReport(
    id,
    { report, foundVehicleId, district: 'weidu', language: 'zh-CN' },
    challengeId,
  );
  const desk = await test.as('desk');
  await eventually(async () => {
    expect((await desk.get(`/api/v1/theft-reports/${id}`)).body).toMatchObject({ foundVehicleId });
  });
});

it('a wrong code files nothing; five of them use it up', async () => {
  const phone = aPhone();
  const { challengeId } = (
    await test.anonymous.post('/api/v1/public/phone-codes', { phone, draft: draftOf(phone) })
  ).body;
  const code = await codeSentTo(phone);
  const wrong = code === '000000' ? '111111' : '000000';
  const gate = test.get(PublicGate);
  const answers = [];
  for (let attempt = 0; attempt < 5; attempt += 1)
    answers.push(await gate.tryPhoneCode(challengeId, wrong));
  expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'used-up']);
  expect(await gate.tryPhoneCode(challengeId, code)).toBe('used-up');
});

it('a code is of 15 minutes', async () => {
  const phone = aPhone();
  const gate = test.get(PublicGate);
  const { challengeId } = await gate.requestPhoneCode({
    purpose: 'file-report',
    phone,
    language: 'zh-CN',
  });
  const code = await codeSentTo(phone);
  test.clock.advance(16 * 60_000);
  expect(await gate.tryPhoneCode(challengeId, code)).toBe('expired');
});

it('a code for one phone does not file for another', async () => {
  const [phone, other] = [aPhone(), aPhone()];
  const { challengeId } = (
    await test.anonymous.post('/api/v1/public/phone-codes', { phone, draft: draftOf(phone) })
  ).body;
  const phoneCode = { challengeId, code: await codeSentTo(phone) };
  const answer = await test.anonymous.post('/api/v1/public/theft-reports', {
    ...draftOf(other),
    phoneCode,
  });
  expect(answer.status).toBe(403);
  expect(answer.body.code).toBe('phone-not-proved');
});

it('the status is opened by reference and phone, and answers alike for a stranger', async () => {
  const phone = aPhone();
  const { filed, phoneCode } = await file(phone);
  const { reference } = filed.body;
  await eventually(async () => expect(await statusRows(reference)).toBe(1));
  const mine = await test.anonymous.post('/api/v1/public/phone-codes', { phone, reference });
  const theirs = await test.anonymous.post('/api/v1/public/phone-codes', {
    phone: aPhone(),
    reference,
  });
  expect(Object.keys(theirs.body)).toEqual(Object.keys(mine.body));
  const code = await codeSentTo(phone, phoneCode.code);
  const seen = await test.anonymous.get(`/api/v1/public/theft-reports/${reference}`, {
    'phone-code': `${mine.body.challengeId} ${code}`,
  });
  expect(seen.body).toMatchObject({ reference, state: 'open', steps: [{ step: 'received' }] });
  expect(seen.text).not.toContain(phone);
  const refused = await test.anonymous.get(`/api/v1/public/theft-reports/${reference}`, {
    'phone-code': `${theirs.body.challengeId} ${code}`,
  });
  expect(refused.status).toBe(403);
});

const statusRows = async (reference: string) =>
  (
    await test.database.query(`SELECT 1 FROM public_status WHERE document ->> 'reference' = $1`, [
      reference,
    ])
  ).length;

it('files once however often the same draft is handed in', async () => {
  const phone = aPhone();
  const draft = draftOf(phone);
  const { challengeId } = (
    await test.anonymous.post('/api/v1/public/phone-codes', { phone, draft })
  ).body;
  const phoneCode = { challengeId, code: await codeSentTo(phone) };
  const key = { 'idempotency-key': 'one' };
  const answers = await Promise.all(
    [1, 2, 3].map(() =>
      test.anonymous.post('/api/v1/public/theft-reports', { ...draft, phoneCode }, key),
    ),
  );
  expect(new Set(answers.map((it) => it.body.reference)).size).toBe(1);
  await test.get(InboxOpener).sweep();
  await eventually(async () => {
    const rows = await test.database.query('SELECT 1 FROM theft_report WHERE reference = $1', [
      answers[0]!.body.reference,
    ]);
    expect(rows).toHaveLength(1);
  });
});

it('what was not signed by our surface is not acted on', async () => {
  const id = '01900000-0000-7000-8000-00000000abcd';
  await test.database.query(
    `INSERT INTO public_inbox (id, kind, sealed, signature, received_at) VALUES ($1, 'withdrawal', 'x', 'y', $2)`,
    [id, test.clock.now()],
  );
  await test.get(InboxOpener).open({ ids: [id] });
  const [row] = await test.database.query('SELECT outcome FROM public_inbox WHERE id = $1', [id]);
  expect(row).toEqual({ outcome: 'unreadable' });
});

it('a draft opens with the key in the cookie alone', async () => {
  const gate = test.get(PublicGate);
  const { id, key } = gate.newDraft();
  await gate.saveDraft(id, key, { contact: '陈晨' });
  expect(await gate.readDraft(id, key)).toEqual({ contact: '陈晨' });
  expect(await gate.readDraft(id, gate.newDraft().key)).toBeNull();
  const [row] = await test.database.query<{ sealed: Buffer }>(
    'SELECT sealed FROM public_draft WHERE id = $1',
    [id],
  );
  expect(row!.sealed.includes(Buffer.from('陈晨'))).toBe(false);
});

it('the impossible is refused before it is taken', async () => {
  const phone = aPhone();
  const draft = {
    ...draftOf(phone),
    stolenFrom: '2022-08-10T14:00:00Z',
    stolenUntil: '2022-08-10T10:00:00Z',
  };
  const phoneCode = { challengeId: '01900000-0000-7000-8000-00000000abcd', code: '123456' };
  const answer = await test.anonymous.post('/api/v1/public/theft-reports', { ...draft, phoneCode });
  expect(answer.body.code).toBe('stolen-until-before-from');
});

import sharp from 'sharp';
import { claimedVehicle } from '../factories/claimed-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { sendPaper } from './support.js';

let test: TestApp;
let squad: Client;
let solvedCase: string;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
  const found = { caseNumber: '魏公刑立字〔2022〕7号', kind: 'criminal', solvedOn: '2022-08-10' };
  solvedCase = (await squad.post('/api/v1/cases', found)).body.id;
});
afterAll(() => test.close());

let serial = 0;
/** Each another one, as scans are. */
const pdf = () => Buffer.from(`%PDF-1.7\n${(serial += 1)} 贾某某 呈请审批\n%%EOF\n`);
const picture = (background: string) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .withExif({ IFD0: { Artist: 'the phone of squad' } })
    .jpeg()
    .toBuffer();

const list = async (id = solvedCase) =>
  (await squad.get(`/api/v1/cases/${id}/signed-papers`)).body.items;

async function open(by: string, id: string, purpose?: string) {
  const signedIn = await test.anonymous.post('/api/v1/sessions', {
    username: by,
    password: 'correct horse battery staple',
  });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
  const url = `/api/v1/signed-papers/${id}/open`;
  return test.app.inject({ method: 'POST', url, headers: { cookie }, payload: { purpose } });
}

it('rule 8: the scan of what was signed outside is kept with its number there, and comes back as it was', async () => {
  const scan = pdf();
  const said = { kind: 'approval', outsideNumber: ' 魏公呈字〔2022〕118号 ' };
  const kept = await sendPaper(squad, 'cases', solvedCase, scan, said);
  expect(kept.status).toBe(201);
  expect(await list()).toContainEqual(
    expect.objectContaining({
      id: kept.body.id,
      kind: 'approval',
      outsideNumber: '魏公呈字〔2022〕118号',
      isPicture: false,
      keptBy: 'squad',
      withdrawnAt: null,
    }),
  );
  const opened = await open('approver', kept.body.id, 'file');
  expect(opened.rawPayload).toEqual(scan);
  expect(opened.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringContaining('attachment'),
    'content-security-policy': expect.stringContaining('sandbox'),
  });
});

it('a picture is drawn anew for the screen', async () => {
  const scan = await picture('#123456');
  const { body } = await sendPaper(squad, 'cases', solvedCase, scan);
  const opened = await open('squad', body.id, 'file');
  expect(opened.headers['content-type']).toBe('image/jpeg');
  expect((await sharp(opened.rawPayload).metadata()).exif).toBeUndefined();
});

it('the same scan sent again, as after a lost answer, is there once', async () => {
  const scan = pdf();
  const [first, ...again] = await Promise.all(
    [1, 2, 3].map(async () => sendPaper(squad, 'cases', solvedCase, scan)),
  );
  for (const { body } of again) expect(body.id).toBe(first!.body.id);
  expect((await list()).filter(({ id }: { id: string }) => id === first!.body.id)).toHaveLength(1);
});

it.each([
  ['what is neither', Buffer.from('<html>%PDF-</html>')],
  ['a PDF that was cut off on its way', Buffer.from('%PDF-1.7\n1 0 obj')],
])('%s is refused with what to do', async (_, bytes) => {
  const answer = await sendPaper(squad, 'cases', solvedCase, bytes);
  expect(answer).toMatchObject({ status: 422, body: { code: 'not-a-paper', field: 'file' } });
});

it('an unknown kind and a missing file are named', async () => {
  const unknown = await sendPaper(squad, 'cases', solvedCase, pdf(), { kind: 'poem' });
  expect(unknown.body).toMatchObject({ code: 'invalid-input', field: 'kind' });
  const empty = await sendPaper(squad, 'cases', solvedCase, Buffer.alloc(0));
  expect(empty.body).toMatchObject({ code: 'file-missing', field: 'file' });
});

it('a wrong scan is withdrawn and stays in the list; the right one may be the same file again', async () => {
  const scan = pdf();
  const { body } = await sendPaper(squad, 'cases', solvedCase, scan);
  const path = `/api/v1/signed-papers/${body.id}/withdraw`;
  expect((await squad.post(path, { reason: 'dull' })).status).toBe(422);
  expect((await squad.post(path, { reason: 'wrong-file' })).status).toBe(200);
  expect((await squad.post(path, { reason: 'wrong-file' })).body.code).toBe('paper-withdrawn');
  expect((await open('squad', body.id, 'file')).json().code).toBe('paper-withdrawn');
  expect(await list()).toContainEqual(
    expect.objectContaining({
      id: body.id,
      withdrawnBecause: 'wrong-file',
      withdrawnBy: 'squad',
    }),
  );
  const again = await sendPaper(squad, 'cases', solvedCase, scan);
  expect(again.status).toBe(201);
  expect(again.body.id).not.toBe(body.id);
});

it('rule 30: each look is recorded with its purpose and of whom, and one without is refused', async () => {
  const { claimId } = await claimedVehicle(test);
  const { body } = await sendPaper(squad, 'claims', claimId, pdf(), { kind: 'mandate' });
  expect((await open('squad', body.id)).statusCode).toBe(422);
  expect((await open('commander', body.id, 'file')).statusCode).toBe(403);
  expect((await open('inspector', body.id, 'inspection')).statusCode).toBe(200);
  const recorded = await test.database.query(
    `SELECT action, actor_name, purpose FROM audit_entry WHERE subject_id = $1 AND action LIKE 'signed-paper%'
     ORDER BY seq`,
    [claimId],
  );
  expect(recorded).toEqual([
    { action: 'signed-paper-kept', actor_name: 'squad', purpose: null },
    { action: 'signed-paper-opened', actor_name: 'inspector', purpose: 'inspection' },
  ]);
});

it('of somebody who was erased no paper is opened any more', async () => {
  const { claimId } = await claimedVehicle(test);
  const { body } = await sendPaper(squad, 'claims', claimId, pdf(), { kind: 'mandate' });
  expect((await open('squad', body.id, 'file')).statusCode).toBe(200);
  await test.database.query(
    'UPDATE person SET wrapped_key = NULL WHERE id = (SELECT owner_id FROM claim WHERE id = $1)',
    [claimId],
  );
  expect((await open('squad', body.id, 'file')).statusCode).toBe(404);
});

import { SignHeads } from '../../src/audit/index.js';
import type { Given } from '../factories/claimed-vehicle.js';
import { arrivedOwner, handOverBody, ownId } from '../return-events/support.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { openPdf } from '../support/open-pdf.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});
afterAll(() => test.close());

const name = '欧阳𠮷㛃䶮';

async function collected(given: Given = {}) {
  const it = await arrivedOwner(test, { ...given, owner: { name } });
  const done = await it.desk.post('/api/v1/hand-overs', handOverBody(it));
  if (done.status !== 201) throw new Error(done.text);
  return { ...it, handOverId: done.body.id, number: done.body.returnListNumber };
}

async function print(handOverId: string, paper: string, by = 'desk', purpose = 'file') {
  const signedIn = await test.anonymous.post('/api/v1/sessions', {
    username: by,
    password: 'correct horse battery staple',
  });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
  return test.app.inject({
    method: 'POST',
    url: `/api/v1/hand-overs/${handOverId}/papers`,
    headers: { cookie },
    payload: { paper, purpose },
  });
}

it('rules 10 and 18: the return list in two copies says what was handed to whom, by whose approval and why', async () => {
  const it = await collected();
  await test.get(SignHeads).execute();
  const answer = await print(it.handOverId, 'return-list');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('application/pdf');
  const { text, pages, fonts } = openPdf(answer.rawPayload);
  expect(pages).toHaveLength(2);
  for (const said of [
    it.number,
    name,
    ownId,
    it.label,
    it.reference,
    '第一联 存卷',
    '第二联 交领取人',
  ])
    expect(text).toContain(said);
  for (const font of fonts) expect(font).toMatch(/yes yes yes/);
  // The newest signed end of the unit's chain, which `audit:verify --head` checks.
  expect(text).toMatch(/审计链签名：\d{4}-\d\d-\d\d weidu \d+ \d+-[\dA-Z]{4} [\dA-Z-]{15}/);
});

it('rule 16: the receipt names who received what, and that nothing was charged', async () => {
  const it = await collected();
  const { text, pages } = openPdf((await print(it.handOverId, 'receipt')).rawPayload);
  expect(pages).toHaveLength(1);
  for (const said of [it.number, name, ownId, '与登记一致', '不收取任何费用'])
    expect(text).toContain(said);
});

it('a part is called what it is on both papers, and no vehicle', async () => {
  const identifiers = [{ kind: 'battery' as const, value: 'TN72V20AH20229999' }];
  const it = await collected({
    report: { identifiers },
    vehicle: { part: 'battery', identifiers },
  });
  const [list, receipt] = await Promise.all(
    ['return-list', 'receipt'].map(
      async (paper) => openPdf((await print(it.handOverId, paper)).rawPayload).text,
    ),
  );
  expect(list).toContain('电动车的电池');
  expect(list!.replaceAll(' ', '')).toContain('TN72V20AH20229999');
  expect(receipt!.replaceAll(/\s/g, '')).toContain('发还的电动车的电池一件');
  expect(receipt).not.toContain('车况');
  for (const text of [list!, receipt!]) expect(text).not.toContain('钥匙及附件');
});

it('loses nothing of a long text, however many pages it takes', async () => {
  const long = Array.from({ length: 130 }, (_, line) => `第${line}段材料`).join('，');
  const it = await arrivedOwner(test);
  const body = handOverBody(it, { keysNote: '钥匙'.repeat(400), condition: long });
  expect((await it.desk.post('/api/v1/hand-overs', body)).status).toBe(201);
  const { text, pages } = openPdf((await print(body.id, 'return-list')).rawPayload);
  const said = text.replaceAll(/\s/g, '').replaceAll('车况（续）', '');
  expect([...Array(130).keys()].filter((line) => !said.includes(`第${line}段`))).toEqual([]);
  expect(pages.length).toBeGreaterThan(2);
  expect(said.lastIndexOf('经办民警')).toBeGreaterThan(said.indexOf('第129段'));
});

it('rule 17: a reversed hand-over says so on its papers', async () => {
  const it = await collected();
  const reversal = { reason: '领错人', vehicleIsAtHand: true };
  await it.approver.post(`/api/v1/hand-overs/${it.handOverId}/reverse`, reversal);
  const { text } = openPdf((await print(it.handOverId, 'return-list')).rawPayload);
  expect(text).toMatch(/本次发还已于.*撤销：领错人/);
});

it('rule 30: each print is recorded with its purpose, and one without is refused', async () => {
  const it = await collected();
  expect((await print(it.handOverId, 'receipt', 'squad', '')).statusCode).toBe(422);
  expect((await print(it.handOverId, 'receipt', 'custodian')).statusCode).toBe(403);
  expect((await print(it.handOverId, 'receipt', 'squad', 'replacement')).statusCode).toBe(200);
  const printed = await test.database.query(
    `SELECT actor_name, purpose FROM audit_entry WHERE subject_id = $1 AND action = 'paper-printed'`,
    [it.handOverId],
  );
  expect(printed).toEqual([{ actor_name: 'squad', purpose: 'replacement' }]);
});

import { theftReportBody } from '../factories/theft-report.js';
import { ReferenceOffice } from '../../src/theft-reports/reference-office.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

it('files a report and answers its reference, status and no warnings', async () => {
  const answer = await squad.post('/api/v1/theft-reports', theftReportBody());
  expect(answer.status).toBe(201);
  expect(answer.body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    reference: expect.stringMatching(/^CX-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    status: 'accepted',
    warnings: [],
  });
});

it('draws another reference when the one drawn is taken already', async () => {
  const first = (await squad.post('/api/v1/theft-reports', theftReportBody())).body;
  const office = jest.spyOn(test.get(ReferenceOffice), 'next').mockReturnValueOnce(first.reference);
  const second = await squad.post('/api/v1/theft-reports', theftReportBody());
  expect(office).toHaveBeenCalledTimes(2);
  office.mockRestore();
  expect(second.status).toBe(201);
  expect(second.body.reference).not.toBe(first.reference);
});

it('shows the owner masked and the numbers as entered', async () => {
  const body = theftReportBody({
    owner: { name: '欧阳娜娜', phone: '13812345678', idNumber: '411002190001010017' },
    identifiers: [{ kind: 'frame', value: '1757 2 15 08069087' }],
  });
  const { id } = (await squad.post('/api/v1/theft-reports', body)).body;
  const shown = (await squad.get(`/api/v1/theft-reports/${id}`)).body;
  expect(shown.owner.phone).toBe('138****5678');
  expect(shown.owner.idNumber).toBe('411***********0017');
  expect(JSON.stringify(shown)).not.toContain('娜娜');
  expect(shown.identifiers[0].value).toBe('1757 2 15 08069087');
  expect(shown.unit).toBe('weidu');
});

it('refuses an unknown field, naming it', async () => {
  const answer = await squad.post('/api/v1/theft-reports', theftReportBody({ colour2: 'red' }));
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ code: 'invalid-input', field: 'colour2' });
  expect(answer.headers['content-type']).toContain('application/problem+json');
});

it('never repeats a wrong phone in the refusal', async () => {
  const body = theftReportBody({ owner: { name: '张三', phone: '12345678' } });
  const answer = await squad.post('/api/v1/theft-reports', body);
  expect(answer.body).toMatchObject({ code: 'invalid-input', field: 'owner.phone' });
  expect(answer.text).not.toContain('12345678');
});

it('accepts odd numbers and warns of them', async () => {
  const body = theftReportBody({ identifiers: [{ kind: 'frame', value: 'GB 17761' }] });
  const answer = await squad.post('/api/v1/theft-reports', body);
  expect(answer.status).toBe(201);
  expect(answer.body.warnings).toEqual([
    expect.objectContaining({ code: 'standard-number', field: 'identifiers.0' }),
  ]);
});

it('accepts a likely duplicate and names it', async () => {
  const identifiers = [{ kind: 'frame', value: '175722255555555' }];
  const first = await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
  const second = await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
  expect(second.status).toBe(201);
  expect(second.body.warnings).toEqual([
    expect.objectContaining({ code: 'likely-duplicate', reference: first.body.reference }),
  ]);
});

it('files once for a repeated Idempotency-Key, and refuses the key for another body', async () => {
  const key = { 'idempotency-key': 'desk-7-0001' };
  const body = theftReportBody();
  const [first, second] = await Promise.all([
    squad.post('/api/v1/theft-reports', body, key),
    squad.post('/api/v1/theft-reports', body, key),
  ]);
  expect(second.body).toEqual(first.body);
  const other = await squad.post('/api/v1/theft-reports', theftReportBody(), key);
  expect(other.status).toBe(422);
  expect(other.body.code).toBe('idempotency-key-reused');
});

it.each([
  [
    { stolenFrom: '2022-08-10T14:00:00Z', stolenUntil: '2022-08-10T10:00:00Z' },
    'stolen-until-before-from',
  ],
  [
    { stolenFrom: '2022-08-12T14:00:00Z', stolenUntil: '2022-08-12T15:00:00Z' },
    'stolen-in-the-future',
  ],
  [{ stolenFrom: 'yesterday' }, 'invalid-instant'],
  [{ identifiers: [{ kind: 'frame', state: 'known' }] }, 'identifier-incomplete'],
  [{ identifiers: [{ kind: 'frame', state: 'none', value: '1' }] }, 'identifier-incomplete'],
])('refuses the impossible %j as %s', async (given, code) => {
  const answer = await squad.post('/api/v1/theft-reports', theftReportBody(given));
  expect(answer.status).toBe(422);
  expect(answer.body.code).toBe(code);
});

it('accepts equal theft instants', async () => {
  const body = theftReportBody({
    stolenFrom: '2022-08-10T10:00:00Z',
    stolenUntil: '2022-08-10T10:00:00Z',
  });
  expect((await squad.post('/api/v1/theft-reports', body)).status).toBe(201);
});

it('answers 404 to another unit, alike for what does not exist', async () => {
  const { id } = (await squad.post('/api/v1/theft-reports', theftReportBody())).body;
  const neighbour = await test.as('neighbour');
  const theirs = await neighbour.get(`/api/v1/theft-reports/${id}`);
  const nothing = await neighbour.get('/api/v1/theft-reports/01900000-0000-7000-8000-000000000000');
  expect(theirs.status).toBe(404);
  expect({ ...theirs.body, requestId: '' }).toEqual({ ...nothing.body, requestId: '' });
});

it('lets the inspector read and nobody else act: desk files, custodian does not', async () => {
  expect(
    (await (await test.as('desk')).post('/api/v1/theft-reports', theftReportBody())).status,
  ).toBe(201);
  expect(
    (await (await test.as('custodian')).post('/api/v1/theft-reports', theftReportBody())).status,
  ).toBe(403);
  expect((await (await test.as('admin')).get('/api/v1/theft-reports')).status).toBe(403);
  expect((await test.anonymous.get('/api/v1/theft-reports')).status).toBe(401);
});

it('corrects under If-Match and refuses a stale version', async () => {
  const { id } = (await squad.post('/api/v1/theft-reports', theftReportBody())).body;
  const etag = String((await squad.get(`/api/v1/theft-reports/${id}`)).headers['etag']);
  const corrected = await squad.patch(
    `/api/v1/theft-reports/${id}`,
    { colour: '黑色' },
    { 'if-match': etag },
  );
  expect(corrected.body).toMatchObject({ version: 2 });
  const stale = await squad.patch(
    `/api/v1/theft-reports/${id}`,
    { colour: '红色' },
    { 'if-match': etag },
  );
  expect(stale.status).toBe(412);
});

it('lists newest first, page by page', async () => {
  const first = await squad.get('/api/v1/theft-reports?limit=2');
  const second = await squad.get(`/api/v1/theft-reports?limit=2&cursor=${first.body.next}`);
  const ids = [...first.body.items, ...second.body.items].map((it: { id: string }) => it.id);
  expect(new Set(ids).size).toBe(4);
  expect(ids).toEqual([...ids].sort().reverse());
  for (const cursor of ['0', '-'.repeat(36), `${ids[0]}0`]) {
    const refused = await squad.get(`/api/v1/theft-reports?cursor=${cursor}`);
    expect(refused.body).toMatchObject({ status: 422, code: 'invalid-cursor', field: 'cursor' });
  }
});

it('lists those of a state, and those that a reference, an incident number or a number of the vehicle names', async () => {
  const url = '/api/v1/theft-reports';
  const identifiers = [
    { kind: 'frame', value: '1757 2 22 77007700' },
    { kind: 'motor', value: 'MT-77007700' },
  ];
  const incidentNumber = 'J4110022022081100077';
  const given = theftReportBody({ identifiers, incidentNumber });
  const { id, reference } = (await squad.post(url, given)).body;
  const found = async (query: string, as = squad) =>
    (await as.get(`${url}?${query}`)).body.items.map((it: { id: string }) => it.id);
  for (const named of [
    reference,
    reference.toLowerCase(),
    '175722277007700',
    'mt77007700',
    incidentNumber,
  ])
    expect(await found(`named=${named}`)).toEqual([id]);
  expect(await found('named=****')).toEqual([]);
  expect(await found(`named=${incidentNumber.slice(0, -1)}`)).toEqual([]);
  expect(await found(`named=${reference}&status=lead`)).toEqual([]);
  expect(await found(`named=${reference}&status=accepted`)).toEqual([id]);
  expect(await found(`named=${reference}`, await test.as('neighbour'))).toEqual([]);
  expect((await squad.get(`${url}?status=stolen`)).status).toBe(422);
});

/** Long because it is a table: each route of the console, and how it is asked for its answer. */
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { renderTypes } from '../../scripts/console-api/render-types.js';
import { OpenApiDocument } from '../../src/platform/http/index.js';
import { fullVehicleBody, recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { sendPaper } from '../documents/support.js';
import { sendPhoto } from '../recovered-vehicles/support.js';
import { theftReportBody } from '../factories/theft-report.js';
import { eventually } from '../support/eventually.js';
import { atRest, csvOf, reportLine, sendList } from '../imports/support.js';
import { askedAtDesk } from './asked-at-desk.js';
import { askedOfEvents } from './asked-of-events.js';
import { startTestApp, type Answer, type Client, type TestApp } from '../support/app.js';

/** What the API says that it answers, held against what it does answer: the console's client is typed from the former. */
let test: TestApp;
let squad: Client;
let custodian: Client;
let commander: Client;
let vehicle: string;
let match: string;
let list: string;
let another: string;
let batch: string;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });

beforeAll(async () => {
  test = await startTestApp();
  [squad, custodian, commander] = await Promise.all([
    test.as('squad'),
    test.as('custodian'),
    test.as('commander'),
  ]);
  const body = fullVehicleBody({ identifiers: [{ kind: 'frame', value: number }] });
  vehicle = (await squad.post('/api/v1/recovered-vehicles', body)).body.id;
  await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody());
  const identifiers = [{ kind: 'frame', value: number }];
  await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
  const twice = theftReportBody({ identifiers: [{ kind: 'frame', value: '175722098006666' }] });
  for (let nth = 0; nth < 2; nth += 1) await squad.post('/api/v1/theft-reports', twice);
  match = await eventually(async () => {
    const { items } = (await squad.get('/api/v1/matches')).body;
    if (items.length !== 1) throw new Error('nothing is proposed yet');
    return items[0].id;
  });
  [list, another] = [await previewed(1), await previewed(11)];
  const opened = await squad.post('/api/v1/intake-batches', { title: '清查', defaults: haul });
  batch = opened.body.id;
});
afterAll(() => test.close());

async function previewed(serial: number): Promise<string> {
  const lines = csvOf(reportLine(serial), reportLine(serial + 1, { ownerPhone: '1' }));
  const { id } = (await sendList(squad, lines, { preview: 'true' })).body;
  await atRest(squad, id);
  return id;
}

const number = '175722098008888';
const one = '/api/v1/recovered-vehicles/{id}';
const ofList = '/api/v1/imports/{id}';
const inList = (path: string) => `/api/v1/imports/${list}${path}`;
const ofBatch = '/api/v1/intake-batches/{id}';
const inBatch = (path: string) => `/api/v1/intake-batches/${batch}${path}`;
const ofDouble = '/api/v1/doubles/{id}';
const inDouble = async (path: string, status = 'open') =>
  `/api/v1/doubles/${(await squad.get(`/api/v1/doubles?status=${status}`)).body.items[0].id}${path}`;
const reports = '/api/v1/theft-reports';
const aReport = async () => (await squad.get(reports)).body.items[0].id as string;
const incidents = '/api/v1/custody/incidents';
const endIncident = async (by: Client, how: string) => {
  const [{ id }] = (await squad.get(`${incidents}?open=true`)).body.items;
  return by.post(`${incidents}/${id}/${how}`, { explanation: '已查清' });
};
const ofCase = '/api/v1/cases/{id}';
const solved = { caseNumber: '魏公刑立字〔2022〕9号', kind: 'criminal', solvedOn: '2022-08-10' };
const inCase = async (path: string) =>
  `/api/v1/cases/${(await squad.get('/api/v1/cases')).body.items[0].id}${path}`;
const haul = { vehicleType: 'e-bike', recoveredAt: '2022-08-11T00:30:00Z', place: '文峰路' };
const url = (path: string) =>
  path.replace('{id}', path.includes('/matches/{id}') ? match : vehicle);
const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#345' } })
    .jpeg()
    .toBuffer();

const asked: [method: 'get' | 'post' | 'patch', path: string, ask: () => Promise<Answer>][] = [
  ['get', '/api/v1/sessions/current', () => squad.get('/api/v1/sessions/current')],
  ['get', '/api/v1/sessions', () => squad.get('/api/v1/sessions')],
  ['get', '/api/v1/second-factor', () => squad.get('/api/v1/second-factor')],
  ['post', '/api/v1/second-factor', () => squad.post('/api/v1/second-factor')],
  [
    'post',
    `${one}/appraisals`,
    () =>
      squad.post(url(`${one}/appraisals`), {
        valueYuan: 1500,
        appraisedOn: '2022-08-10',
        appraiser: '价格认定中心',
      }),
  ],
  ['post', `${one}/photos`, async () => sendPhoto(squad, vehicle, 'damage', await picture())],
  ['get', `${one}/photos`, () => squad.get(url(`${one}/photos`))],
  ['post', reports, () => squad.post(reports, theftReportBody())],
  ['get', reports, () => squad.get(`${reports}?status=accepted&limit=2`)],
  ['get', `${reports}/{id}`, async () => squad.get(`${reports}/${await aReport()}`)],
  [
    'post',
    `${reports}/{id}/owner`,
    async () =>
      squad.post(`${reports}/${await aReport()}/owner`, {
        purpose: 'contact-person',
        note: '电话核实被盗经过',
        fields: ['name', 'phone'],
      }),
  ],
  [
    'get',
    `${reports}/{id}/matches`,
    async () => {
      const { theftReport } = (await squad.get(`/api/v1/matches/${match}`)).body;
      return squad.get(`${reports}/${theftReport.id}/matches`);
    },
  ],
  ['get', `${reports}/{id}/told`, async () => squad.get(`${reports}/${await aReport()}/told`)],
  [
    'get',
    '/api/v1/theft-reports/{id}/photos',
    async () => squad.get(`${reports}/${await aReport()}/photos`),
  ],
  [
    'post',
    `${one}/custody`,
    () => custodian.post(url(`${one}/custody`), { storagePlace: 'A-01', condition: '完好' }),
  ],
  [
    'post',
    `${one}/custody/moves`,
    () => custodian.post(url(`${one}/custody/moves`), { kind: 'moved', toPlace: 'A-02' }),
  ],
  ['get', `${one}/custody`, () => squad.get(url(`${one}/custody`))],
  [
    'post',
    `${one}/custody/incidents`,
    () => squad.post(url(`${one}/custody/incidents`), { kind: 'shortage', observed: '不在原位' }),
  ],
  ['get', incidents, () => squad.get(`${incidents}?open=true`)],
  ['post', `${incidents}/{id}/found`, () => endIncident(custodian, 'found')],
  [
    'post',
    `${incidents}/{id}/explain`,
    async () => {
      await squad.post(url(`${one}/custody/incidents`), { kind: 'damage', observed: '掉漆' });
      return endIncident(commander, 'explain');
    },
  ],
  ['get', one, () => squad.get(url(one))],
  ['get', '/api/v1/matches', () => squad.get('/api/v1/matches?band=certain&limit=5')],
  ['get', '/api/v1/matches/{id}', () => squad.get(url('/api/v1/matches/{id}'))],
  ['get', `${one}/matches`, () => squad.get(url(`${one}/matches`))],
  [
    'post',
    '/api/v1/matching/search',
    () => squad.post('/api/v1/matching/search', { identifier: `${number.slice(0, 14)}?` }),
  ],
  ['post', '/api/v1/matches/{id}/confirm', () => squad.post(url('/api/v1/matches/{id}/confirm'))],
  [
    'post',
    '/api/v1/matches/{id}/undo',
    () => squad.post(url('/api/v1/matches/{id}/undo'), { reason: '看错了' }),
  ],
  ['patch', one, () => squad.patch(url(one), { colour: '黑色' })],
  ['get', '/api/v1/doubles', () => squad.get('/api/v1/doubles')],
  ['get', ofDouble, async () => squad.get(await inDouble(''))],
  [
    'post',
    `${ofDouble}/merge`,
    async () => {
      const path = await inDouble('');
      const { first } = (await squad.get(path)).body;
      return squad.post(`${path}/merge`, { leaderId: first.id, reason: '同一起' });
    },
  ],
  [
    'post',
    `${ofDouble}/split`,
    async () => squad.post(await inDouble('/split', 'merged'), { reason: '看错了' }),
  ],
  [
    'post',
    `${ofDouble}/different`,
    async () => squad.post(await inDouble('/different'), { reason: '两起' }),
  ],
  [
    'post',
    '/api/v1/recovered-vehicles',
    () => squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody({ brand: '雅迪' })),
  ],
  [
    'post',
    '/api/v1/recovered-vehicles/seen-before',
    () =>
      squad.post('/api/v1/recovered-vehicles/seen-before', {
        identifiers: [{ kind: 'frame', value: number }],
      }),
  ],
  ['get', '/api/v1/imports', () => squad.get('/api/v1/imports')],
  [
    'post',
    '/api/v1/exports',
    () =>
      squad.post('/api/v1/exports', {
        kind: 'theft-reports',
        format: 'csv',
        purpose: 'other',
        note: '核对录入数据',
      }),
  ],
  ['get', '/api/v1/exports', () => squad.get('/api/v1/exports')],
  ['get', '/api/v1/imports/kinds', () => squad.get('/api/v1/imports/kinds')],
  ['get', '/api/v1/imports/{id}', () => squad.get(`/api/v1/imports/${list}`)],
  ['get', '/api/v1/imports/{id}/preview', () => squad.get(`/api/v1/imports/${list}/preview`)],
  ['get', `${ofList}/rows/{row}`, () => squad.get(inList('/rows/3'))],
  [
    'get',
    `${ofList}/columns/{column}/texts`,
    () => squad.get(inList('/columns/vehicleType/texts')),
  ],
  [
    'post',
    `${ofList}/corrections`,
    () => squad.post(inList('/corrections'), { column: 'colour', from: '白色', to: '白' }),
  ],
  [
    'patch',
    `${ofList}/rows/{row}`,
    () => squad.patch(inList('/rows/3'), { cells: { ownerPhone: '13900000002' } }),
  ],
  ['post', '/api/v1/imports/{id}/cancel', () => squad.post(`/api/v1/imports/${list}/cancel`)],
  ['post', '/api/v1/imports/{id}/commit', () => squad.post(`/api/v1/imports/${another}/commit`)],
  [
    'post',
    '/api/v1/intake-batches',
    () => squad.post('/api/v1/intake-batches', { title: '清查', defaults: haul }),
  ],
  ['get', '/api/v1/intake-batches', () => squad.get('/api/v1/intake-batches')],
  ['get', ofBatch, () => squad.get(inBatch(''))],
  ['patch', ofBatch, () => squad.patch(inBatch(''), { title: '夜间清查' })],
  [
    'post',
    `${ofBatch}/vehicles`,
    () => squad.post(inBatch('/vehicles'), { label: 'WD-2022-77001', identifiers: [] }),
  ],
  ['post', `${ofBatch}/complete`, () => squad.post(inBatch('/complete'))],
  [
    'post',
    `${ofBatch}/appraisals`,
    () =>
      squad.post(inBatch('/appraisals'), {
        values: [{ label: 'WD-2022-77001', valueYuan: 800 }],
        appraisedOn: '2022-08-11',
        appraiser: '价格认定中心',
      }),
  ],
  ['get', '/api/v1/units/names', () => squad.get('/api/v1/units/names')],
  ['post', '/api/v1/cases', () => squad.post('/api/v1/cases', solved)],
  ['get', '/api/v1/cases', () => squad.get('/api/v1/cases')],
  [
    'post',
    `${ofCase}/suspects`,
    async () =>
      squad.post(await inCase('/suspects'), {
        person: { name: '贾某某' },
        apprehendedOn: '2022-08-10',
        measure: 'criminal',
      }),
  ],
  ['get', ofCase, async () => squad.get(await inCase(''))],
  [
    'post',
    `${ofCase}/signed-papers`,
    async () => sendPaper(squad, 'cases', (await inCase('')).split('/').at(-1)!, await picture()),
  ],
  ['get', `${ofCase}/signed-papers`, async () => squad.get(await inCase('/signed-papers'))],
  ['post', '/api/v1/label-sheets', () => squad.post('/api/v1/label-sheets', { count: 2 })],
  ['get', '/api/v1/label-sheets', () => squad.get('/api/v1/label-sheets')],
  ['get', '/api/v1/recovered-vehicles', () => squad.get('/api/v1/recovered-vehicles?limit=1')],
  ...askedOfEvents(() => [test, squad]),
  ...askedAtDesk(() => test),
];

it.each(asked)('%s %s answers as it says', async (method, path, ask) => {
  const answer = await ask();
  const { document } = test.get(OpenApiDocument);
  const responses = document!.paths[path]![method]!.responses as Record<
    string,
    { content?: Record<string, { schema: object }> }
  >;
  if (!responses[answer.status]) throw new Error(answer.text);
  const { schema } = responses[answer.status]!.content!['application/json']!;
  const isValid = ajv.validate(schema, answer.body);
  expect({ isValid, errors: ajv.errors }).toEqual({ isValid: true, errors: null });
});

it('the console’s client is typed from this very document: npm run console:api -- --write', async () => {
  const { document } = test.get(OpenApiDocument);
  expect(readFileSync('web/console/src/api/schema.d.ts', 'utf8')).toBe(
    await renderTypes(document!),
  );
});

describe('an act that is sent again with its key', () => {
  it('moves a vehicle once', async () => {
    const move = { kind: 'moved', toPlace: 'B-07' };
    const send = () =>
      custodian.post(url(`${one}/custody/moves`), move, { 'idempotency-key': 'move-1' });
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    const { movements } = (await squad.get(url(`${one}/custody`))).body;
    expect(movements.filter((it: { toPlace: string }) => it.toPlace === 'B-07')).toHaveLength(1);
  });

  it('appraises it once', async () => {
    const appraisal = { valueYuan: 900, appraisedOn: '2022-08-09', appraiser: '物价部门' };
    const send = () =>
      squad.post(url(`${one}/appraisals`), appraisal, { 'idempotency-key': 'appraisal-1' });
    const [first, second] = await Promise.all([send(), send()]);
    expect(second.body).toEqual(first.body);
  });
});

describe('what waits for a decision', () => {
  it('is one’s own unit’s: another sub-bureau sees none of it, an inspector all', async () => {
    const [neighbour, inspector] = [await test.as('neighbour'), await test.as('inspector')];
    expect((await neighbour.get('/api/v1/matches')).body.items).toEqual([]);
    expect((await neighbour.get(url('/api/v1/matches/{id}'))).status).toBe(404);
    expect((await inspector.get(url('/api/v1/matches/{id}'))).status).toBe(200);
  });

  it('is counted by band, decided pairs no longer', async () => {
    const total = (it: { waiting: Record<string, number> }) =>
      Object.values(it.waiting).reduce((sum, count) => sum + count, 0);
    const identifiers = [{ kind: 'frame', value: '175722098007777' }];
    await squad.post('/api/v1/recovered-vehicles', fullVehicleBody({ identifiers }));
    await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
    const before = await eventually(async () => {
      const { body } = await squad.get('/api/v1/matches');
      expect(body.items).toHaveLength(1);
      return body;
    });
    expect(total(before)).toBe(1);
    await squad.post(`/api/v1/matches/${before.items[0].id}/reject`);
    expect(total((await squad.get('/api/v1/matches')).body)).toBe(0);
  });

  it('shows the owner masked', async () => {
    const { theftReport } = (await squad.get(url('/api/v1/matches/{id}'))).body;
    expect(theftReport.owner.name).toMatch(/\*/);
    expect(theftReport.owner.phone).toMatch(/^\d{3}\*{4}\d{4}$/);
  });
});

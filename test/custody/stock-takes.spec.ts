import { compareRow, isInRow } from '../../src/custody/stock-takes/compare-row.js';
import { Ids } from '../../src/platform/ids.js';
import { fullVehicleBody, recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

describe('a row compared with what custody says', () => {
  const kept = [
    { id: '1', label: 'WD-1', place: 'A-01' },
    { id: '2', label: 'WD-2', place: 'A-02' },
    { id: '3', label: 'WD-3', place: 'B-01' },
    { id: '4', label: 'WD-4', place: 'AB-01' },
  ];
  const kinds = (row: string, scanned: string[]) =>
    compareRow(row, kept, scanned).findings.map(({ kind, label }) => `${kind} ${label}`);

  it.each<[row: string, scanned: string[], findings: string[]]>([
    ['A', ['WD-1', 'WD-2'], []],
    ['A', ['WD-2', 'WD-1', 'WD-2'], []],
    ['A', ['WD-1'], ['missing WD-2']],
    ['A', ['WD-1', 'WD-2', 'WD-3'], ['misplaced WD-3']],
    ['A', ['WD-1', 'WD-2', 'WD-9'], ['surplus WD-9']],
    ['A', [], ['missing WD-1', 'missing WD-2']],
    ['A-02', ['WD-1'], ['misplaced WD-1', 'missing WD-2']],
    ['C', ['WD-4'], ['misplaced WD-4']],
  ])('row %s with %j: %j', (row, scanned, findings) => {
    expect(kinds(row, scanned)).toEqual(findings);
  });

  it('a row is the bays behind its hyphen, not another row that begins alike', () => {
    expect(['A', 'A-01', 'AB-01', null].map((place) => isInRow(place, 'A'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a count', () => {
  const url = '/api/v1/stock-takes';
  let test: TestApp;
  let squad: Client;
  let custodian: Client;

  beforeAll(async () => {
    test = await startTestApp({ works: false });
    squad = await test.as('squad');
    custodian = await test.as('custodian');
  });
  afterAll(() => test.close());

  const stored = async (storagePlace: string, body: object = fullVehicleBody({ storagePlace })) =>
    (await squad.post('/api/v1/recovered-vehicles', body)).body as { id: string; label: string };

  it('rule 25: says what is missing, too much and in the wrong place, and is kept', async () => {
    const [here, gone] = [await stored('R-01'), await stored('R-02')];
    const provisional = await stored('', recoveredVehicleBody({ storagePlace: 'R-03' }));
    const elsewhere = await stored('S-01');
    const labels = [here.label, provisional.label, ` ${elsewhere.label.toLowerCase()} `, 'XX-1'];
    const counted = await custodian.post(url, { place: 'R', labels });
    expect(counted.status).toBe(201);
    expect(counted.body).toMatchObject({ place: 'R', expected: 3, found: 2 });
    const findings = [
      { kind: 'missing', label: gone.label, vehicleId: gone.id, place: 'R-02' },
      { kind: 'misplaced', label: elsewhere.label, vehicleId: elsewhere.id, place: 'S-01' },
      { kind: 'surplus', label: 'XX-1', vehicleId: null, place: null },
    ];
    expect(counted.body.findings).toEqual(expect.arrayContaining(findings));
    expect(counted.body.findings).toHaveLength(3);
    const kept = (await test.as('inspector').then((it) => it.get(`${url}/${counted.body.id}`)))
      .body;
    expect(kept).toMatchObject({ unit: 'weidu', countedBy: 'custodian', expected: 3, found: 2 });
    expect(kept.findings).toEqual(counted.body.findings);
    expect((await squad.get(url)).body.items[0].id).toBe(counted.body.id);
    // A count moves nothing.
    const { storagePlace } = (await squad.get(`/api/v1/recovered-vehicles/${elsewhere.id}`)).body;
    expect(storagePlace).toBe('S-01');
  });

  it('a phone is told beforehand what should stand there', async () => {
    const { label } = await stored('T-01');
    const { items } = (await custodian.get('/api/v1/custody/row?place=T')).body;
    expect(items).toEqual([expect.objectContaining({ label, place: 'T-01', brand: '雅迪' })]);
  });

  it('what was taken out stands elsewhere, so it is not missing', async () => {
    const { id } = await stored('U-01');
    const taken = await custodian.post(`/api/v1/recovered-vehicles/${id}/custody/moves`, {
      kind: 'taken-out',
      toPlace: '市局物证鉴定所',
      reason: '鉴定',
      condition: '完好',
      dueAt: '2022-08-12T01:00:00Z',
      approvedBy: 'commander',
    });
    expect(taken.status).toBe(201);
    expect((await custodian.post(url, { place: 'U', labels: [] })).body.findings).toEqual([]);
  });

  it('sent again after a lost answer, it is one count: by its key, and by the id of the phone', async () => {
    const id = test.get(Ids).next();
    const send = (key: string) =>
      custodian.post(url, { id, place: 'V', labels: [] }, { 'idempotency-key': key });
    const [first, again] = [await send('count-1'), await send('count-1')];
    expect(again.body).toEqual(first.body);
    expect((await send('count-2')).body).toMatchObject({ code: 'already-counted' });
  });

  it('custodians count, nobody else; another sub-bureau sees none of it', async () => {
    const row = { place: 'W', labels: [] };
    for (const username of ['squad', 'desk', 'approver', 'inspector', 'admin'])
      expect((await (await test.as(username)).post(url, row)).status).toBe(403);
    const { id } = (await custodian.post(url, row)).body;
    const neighbour = await test.as('neighbour');
    expect((await neighbour.get(`${url}/${id}`)).status).toBe(404);
    expect((await neighbour.get(url)).body.items).toEqual([]);
    const { label } = await stored('X-01');
    expect((await neighbour.get('/api/v1/custody/row?place=X')).body.items).toEqual([]);
    expect(label).toBeTruthy();
  });
});

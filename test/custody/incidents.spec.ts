import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { arrivedOwner, handOverBody } from '../return-events/support.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

describe('what a count misses', () => {
  const url = '/api/v1/stock-takes';
  const incidents = '/api/v1/custody/incidents';
  let test: TestApp;
  let squad: Client;
  let custodian: Client;
  let commander: Client;

  beforeAll(async () => {
    test = await startTestApp({ works: false, environment: { CUSTODY_INCIDENT_HOURS: '36' } });
    squad = await test.as('squad');
    custodian = await test.as('custodian');
    commander = await test.as('commander');
  });
  afterAll(() => test.close());

  const stored = async (storagePlace: string) =>
    (await squad.post('/api/v1/recovered-vehicles', fullVehicleBody({ storagePlace }))).body as {
      id: string;
      label: string;
    };
  const count = (place: string, ...labels: string[]) => custodian.post(url, { place, labels });
  const incidentsOf = async (vehicle: string) =>
    (await commander.get(`${incidents}?vehicle=${vehicle}`)).body.items;
  const isHeld = async (id: string) => {
    const { missingForReturn } = (await squad.get(`/api/v1/recovered-vehicles/${id}`)).body;
    return missingForReturn.some((it: object) => JSON.stringify(it).includes('"incident"'));
  };
  const missed = async (place: string) => {
    const vehicle = await stored(`${place}-01`);
    await count(place);
    const [incident] = await incidentsOf(vehicle.id);
    return { ...vehicle, incident: incident.id as string };
  };

  it('rule 25: is an incident, once, listed to commander and inspector with its time, and blocks the return', async () => {
    const { id, label, incident } = await missed('AA');
    expect((await count('AA')).status).toBe(201);
    expect(await incidentsOf(id)).toEqual([
      expect.objectContaining({
        id: incident,
        kind: 'shortage',
        status: 'open',
        unit: 'weidu',
        vehicle: { id, label },
        place: 'AA-01',
        openedBy: 'custodian',
        openedAt: '2022-08-11T01:00:00.000Z',
        dueAt: '2022-08-12T13:00:00.000Z',
        isOverdue: false,
      }),
    ]);
    const { missingForReturn } = (await squad.get(`/api/v1/recovered-vehicles/${id}`)).body;
    expect(missingForReturn).toContainEqual({ rule: 25, what: 'incident' });
    const inspector = await test.as('inspector');
    const seen = (await inspector.get(`${incidents}?open=true`)).body;
    expect(seen.items.map((it: { id: string }) => it.id)).toContain(incident);
    expect(seen).toMatchObject({
      waiting: { open: seen.items.length, overdue: 0 },
      clearedWithinHours: 36,
    });
    const trail = await test.database.query(
      `SELECT (SELECT count(*)::int FROM fact WHERE fact = 'custody-incident-opened' AND subject_id = $1) AS facts,
         (SELECT count(*)::int FROM audit_entry WHERE action = 'custody-incident-opened' AND subject_id = $1) AS entries`,
      [id],
    );
    expect(trail).toEqual([{ facts: 1, entries: 1 }]);
  });

  it('beyond its time without a word it is overdue', async () => {
    const { incident } = await missed('AB');
    await test.database.query(
      `UPDATE custody_incident SET due_at = due_at - interval '37 hours' WHERE id = $1`,
      [incident],
    );
    const { items, waiting } = (await commander.get(`${incidents}?open=true`)).body;
    expect(items.find((it: { id: string }) => it.id === incident).isOverdue).toBe(true);
    expect(waiting.overdue).toBe(1);
  });

  it('ends when a later count scans the vehicle, in its row or elsewhere', async () => {
    const { id, label } = await missed('AC');
    expect((await count('ZZ', label)).body.findings).toHaveLength(1);
    expect(await incidentsOf(id)).toEqual([
      expect.objectContaining({ status: 'found', closedBy: 'custodian', explanation: 'ZZ' }),
    ]);
    expect(await isHeld(id)).toBe(false);
    // Missed again, it is another one.
    await count('AC');
    expect(await incidentsOf(id)).toHaveLength(2);
    expect(await isHeld(id)).toBe(true);
  });

  it('ends when the custodian finds it, or a commander explains it; nobody else ends it, and none twice', async () => {
    const [found, explained] = [await missed('AD'), await missed('AE')];
    const said = { explanation: '标签脱落，已重新挂上' };
    const end = (by: Client, how: 'found' | 'explain', it: string) =>
      by.post(`${incidents}/${it}/${how}`, said);
    for (const username of ['squad', 'desk', 'approver', 'inspector', 'admin'])
      for (const how of ['found', 'explain'] as const)
        expect((await end(await test.as(username), how, found.incident)).status).toBe(403);
    expect((await end(custodian, 'explain', explained.incident)).status).toBe(403);
    expect((await end(commander, 'found', found.incident)).status).toBe(403);
    expect((await end(commander, 'explain', explained.incident)).body.status).toBe('explained');
    expect((await end(commander, 'explain', explained.incident)).status).toBe(409);
    expect((await end(custodian, 'found', found.incident)).body).toEqual({
      id: found.incident,
      status: 'found',
    });
    for (const { id } of [found, explained]) expect(await isHeld(id)).toBe(false);
  });

  it('rule 25: damage or a swap is recorded at any check, is not found away, and holds until all are closed', async () => {
    const { id, incident } = await missed('AF');
    const path = `/api/v1/recovered-vehicles/${id}/custody/incidents`;
    const damage = { kind: 'damage', observed: '后轮变形' };
    for (const username of ['commander', 'approver', 'inspector'])
      expect((await (await test.as(username)).post(path, damage)).status).toBe(403);
    const { body } = await squad.post(path, damage);
    expect((await squad.post(path, damage)).body).toMatchObject({
      code: 'incident-open-already',
      rule: 25,
    });
    const said = { explanation: '追回时已变形，见登记照片' };
    expect((await custodian.post(`${incidents}/${body.id}/found`, said)).body.code).toBe(
      'nothing-to-find',
    );
    await custodian.post(`${incidents}/${incident}/found`, said);
    expect(await isHeld(id)).toBe(true);
    await commander.post(`${incidents}/${body.id}/explain`, said);
    expect(await isHeld(id)).toBe(false);
  });

  it('another sub-bureau sees none of it and records none', async () => {
    const { id } = await missed('AG');
    const neighbour = await test.as('neighbour');
    expect((await neighbour.get(incidents)).body).toMatchObject({
      items: [],
      waiting: { open: 0, overdue: 0 },
    });
    expect((await neighbour.get(`${incidents}?vehicle=${id}`)).body.items).toEqual([]);
    const damage = { kind: 'damage', observed: '后轮变形' };
    const path = `/api/v1/recovered-vehicles/${id}/custody/incidents`;
    expect((await neighbour.post(path, damage)).status).toBe(404);
  });

  it('rule 25: an owner who stands at the desk does not get it until it is explained', async () => {
    const way = await arrivedOwner(test);
    const path = `/api/v1/recovered-vehicles/${way.vehicleId}/custody/incidents`;
    const [keeper, head] = [await test.as('custodian'), await test.as('commander')];
    const { body } = await keeper.post(path, { kind: 'swap', observed: '不是登记的那一辆' });
    const refused = await way.desk.post('/api/v1/hand-overs', handOverBody(way));
    expect(refused.body.code).toBe('not-returnable');
    await head.post(`${incidents}/${body.id}/explain`, { explanation: '标签挂错，已核对' });
    expect((await way.desk.post('/api/v1/hand-overs', handOverBody(way))).status).toBe(201);
  });
});

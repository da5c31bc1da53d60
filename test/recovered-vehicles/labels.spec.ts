import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

const url = '/api/v1/label-sheets';
let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

const register = async (given: object = {}) =>
  (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody({ ...given }))).body;

it('labels printed beforehand are issued to nobody else', async () => {
  const before = (await register()).label;
  const { labels } = (await squad.post(url, { count: 3 })).body;
  const after = (await register()).label;
  const numbers = [before, ...labels, after].map((it: string) => Number(it.slice(-5)));
  expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
});

it('hung on a vehicle, one of them shows as used', async () => {
  const { id, labels } = (await squad.post(url, { count: 2 })).body;
  expect((await register({ label: labels[1] })).label).toBe(labels[1]);
  const [sheet] = (await squad.get(`${url}?limit=1`)).body.items;
  expect(sheet).toMatchObject({ id, first: labels[0], last: labels[1], count: 2, used: 1 });
});

it('a page is asked for when nothing is said, and sent again it is the same sheet', async () => {
  const key = { 'idempotency-key': 'sheet-1' };
  const first = (await squad.post(url, {}, key)).body;
  expect(first.labels).toHaveLength(14);
  expect((await squad.post(url, {}, key)).body).toEqual(first);
});

it.each([0, 281, 1.5, '3'])('refuses %j labels', async (count) => {
  expect((await squad.post(url, { count })).status).toBe(422);
});

it('squad officers and custodians issue labels, others do not, and another unit sees none', async () => {
  const { id } = (await squad.post(url, { count: 1 })).body;
  const paper = `${url}/${id}/labels.pdf`;
  expect((await (await test.as('custodian')).post(url, { count: 1 })).status).toBe(201);
  expect((await (await test.as('desk')).post(url, { count: 1 })).status).toBe(403);
  expect((await squad.get(paper)).status).toBe(200);
  expect((await (await test.as('neighbour')).get(paper)).status).toBe(404);
});

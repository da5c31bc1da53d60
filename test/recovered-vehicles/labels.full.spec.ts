import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { openPdf } from '../support/open-pdf.js';
import { readCodes } from '../support/read-codes.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

/** The paper behind an address, opened. */
async function paper(url: string) {
  const cookie = await cookieOf('squad');
  const response = await test.app.inject({ method: 'GET', url, headers: { cookie } });
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe('application/pdf');
  expect(response.headers['content-disposition']).toMatch(/^attachment/);
  return openPdf(response.rawPayload);
}

async function cookieOf(username: string): Promise<string> {
  const answer = await test.anonymous.post('/api/v1/sessions', {
    username,
    password: 'correct horse battery staple',
  });
  return String(answer.headers['set-cookie']).split(';')[0]!;
}

it('every label is printed twice as a code, on the vehicle’s part and on the tag, and in letters', async () => {
  const { id, labels } = (await squad.post('/api/v1/label-sheets', { count: 16 })).body;
  const { text, pages, fonts } = await paper(`/api/v1/label-sheets/${id}/labels.pdf`);
  expect(pages).toHaveLength(2);
  const codes = [...(await readCodes(pages[0]!)), ...(await readCodes(pages[1]!))];
  expect(codes.toSorted(compare)).toEqual([...labels, ...labels].toSorted(compare));
  for (const label of labels) expect(text.split(label)).toHaveLength(3);
  expect(text).toContain('魏都分局');
  for (const font of fonts) expect(font).toMatch(/yes yes yes/);
});

it('a vehicle’s label is printed again as it was', async () => {
  const { id, label } = (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody()))
    .body;
  const { pages } = await paper(`/api/v1/recovered-vehicles/${id}/label.pdf`);
  expect(await readCodes(pages[0]!)).toEqual([label, label]);
});

const compare = (a: string, b: string) => a.localeCompare(b);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ScreenCopies } from '../../src/platform/untrusted/index.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { sendPhoto } from '../recovered-vehicles/support.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { growthDuring, peakOf } from './memory.js';
import { flat, jpegOf, pngBomb } from './pictures.js';

const dataDir = mkdtempSync(path.join(tmpdir(), 'wanbi-uploads-'));
let test: TestApp;
let squad: Client;
let vehicleId: string;

beforeAll(async () => {
  test = await startTestApp({ works: false, environment: { DATA_DIR: dataDir } });
  squad = await test.as('squad');
  vehicleId = (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody())).body.id;
  await sendPhoto(squad, vehicleId, 'damage', await jpegOf(8, 8));
});

afterAll(async () => {
  await test.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const mostGrowth = 150;

it('bombs are refused with what to do, under 150 MB, while others are answered', async () => {
  const bombs = [
    pngBomb(50_000),
    await flat(4_000, 4_000, 4).toColourspace('rgb16').png({ progressive: true }).toBuffer(),
    await jpegOf(5_000, 5_000, { progressive: true }),
  ];
  const copies = test.get(ScreenCopies);
  const decoderAtStart = peakOf(copies.decoderPid!);
  const answeredMeanwhile: number[] = [];
  const growth = await growthDuring(async () => {
    const bombsRefused = new AbortController();
    const refusals = Promise.all(
      bombs.map((bomb) => sendPhoto(squad, vehicleId, 'damage', bomb)),
    ).finally(() => bombsRefused.abort());
    while (!bombsRefused.signal.aborted) {
      const start = performance.now();
      expect((await squad.get(`/api/v1/recovered-vehicles/${vehicleId}`)).status).toBe(200);
      answeredMeanwhile.push(performance.now() - start);
    }
    for (const { status, body } of await refusals) {
      expect({ status, field: body.field }).toEqual({ status: 422, field: 'file' });
      expect(['not-a-picture', 'photo-too-large']).toContain(body.code);
      expect(body.whatToDo).toBeTruthy();
    }
  });
  expect(growth).toBeLessThan(mostGrowth);
  expect(peakOf(copies.decoderPid!) - decoderAtStart).toBeLessThan(mostGrowth);
  expect(answeredMeanwhile.length).toBeGreaterThan(1);
  expect(Math.max(...answeredMeanwhile)).toBeLessThan(2_000);
});

it('over a full queue the answer is 503 with Retry-After', async () => {
  const photo = await jpegOf(2_000, 2_000);
  const answers = await Promise.all(
    Array.from({ length: 24 }, () => sendPhoto(squad, vehicleId, 'damage', photo)),
  );
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(0);
  expect(busy[0]).toMatchObject({
    body: { code: 'decoder-busy' },
    headers: { 'retry-after': '5', 'content-type': expect.stringContaining('problem+json') },
  });
  expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(16);
});

import { randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { ForgetUnnamedFiles, PhotoLost, PhotoStore } from '../../src/platform/photo-store/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { Tx } from '../../src/platform/database/index.js';
import { AttachReportPhoto } from '../../src/theft-reports/attach-report-photo.js';
import { sendPaper } from '../documents/support.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { sendPhoto } from '../recovered-vehicles/support.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

/** A process is killed between a sealed file and the row that names it: the file goes, and none that a row names does. */
let test: TestApp;
let squad: Client;
let vehicleId: string;
let reportId: string;
let caseId: string;
let shade = 0;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  await signIn();
  vehicleId = (await squad.post('/api/v1/recovered-vehicles', fullVehicleBody())).body.id;
  reportId = (await squad.post('/api/v1/theft-reports', theftReportBody())).body.id;
  const solved = { caseNumber: '魏公刑立字〔2022〕9号', kind: 'criminal', solvedOn: '2022-08-10' };
  caseId = (await squad.post('/api/v1/cases', solved)).body.id;
});

afterAll(() => test.close());
afterEach(() => jest.restoreAllMocks());

async function signIn(): Promise<void> {
  squad = await test.as('squad');
}

/** Another one each time, also after JPEG. */
function picture(): Promise<Buffer> {
  const background = { r: (shade += 20) % 256, g: (shade * 7) % 256, b: 9 };
  return sharp({ create: { width: 9, height: 9, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

const files = () =>
  readdirSync(test.settings.need('DATA_DIR'), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && it.parentPath.includes('/photos/'))
    .map((it) => path.join(it.parentPath, it.name));

/** What came to be in the store meanwhile. */
async function stored(act: () => Promise<unknown>): Promise<string[]> {
  const before = new Set(files());
  await act();
  return files().filter((it) => !before.has(it));
}

const sweep = () => test.get(ForgetUnnamedFiles).execute();
const stillThere = (some: string[]) => some.filter((it) => files().includes(it));

async function later(hours: number): Promise<void> {
  test.clock.set(new Date(test.clock.now().getTime() + hours * 3_600_000));
  await signIn();
}

class Killed extends Error {}

/** The process ends before PostgreSQL has what `act` writes in a transaction. */
async function killedBeforeTheRow(act: () => Promise<unknown>): Promise<void> {
  jest.spyOn(Tx.prototype, 'commit').mockRejectedValue(new Killed());
  await act().catch((error) => {
    if (!(error instanceof Killed)) throw error;
  });
  jest.restoreAllMocks();
}

const kinds: [what: string, add: () => Promise<unknown>][] = [
  ['a photo of a vehicle', async () => sendPhoto(squad, vehicleId, 'damage', await picture())],
  ['a scan', async () => sendPaper(squad, 'cases', caseId, await picture())],
  [
    'a photo of a victim',
    async () =>
      test
        .get(AttachReportPhoto)
        .execute(systemActor, reportId, randomUUID(), 'vehicle', await picture()),
  ],
];

it.each(kinds)(
  '%s that no row came to name is gone after a day, and not before',
  async (_, add) => {
    const left = await stored(() => killedBeforeTheRow(add));
    expect(left).toHaveLength(2);
    await sweep();
    await later(23);
    await sweep();
    expect(stillThere(left)).toEqual(left);
    await later(1);
    expect(await sweep()).toBe(2);
    expect(stillThere(left)).toEqual([]);
    expect(await sweep()).toBe(0);
  },
);

it.each(kinds)('%s that a row names stays', async (_, add) => {
  const kept = await stored(add);
  expect(kept).toHaveLength(2);
  for (let night = 0; night < 3; night += 1) {
    await later(24);
    expect(await sweep()).toBe(0);
  }
  expect(stillThere(kept)).toEqual(kept);
});

it('whoever stores the same picture again has a day of their own to name it', async () => {
  const bytes = await picture();
  const send = () => sendPhoto(squad, vehicleId, 'damage', bytes);
  const left = await stored(() => killedBeforeTheRow(send));
  await later(23);
  await killedBeforeTheRow(send);
  await later(23);
  expect(await sweep()).toBe(0);
  expect((await send()).status).toBe(201);
  await later(48);
  expect(await sweep()).toBe(0);
  expect(stillThere(left)).toEqual(left);
});

it('whoever stores a picture while it is being removed finds it there afterwards', async () => {
  const bytes = await picture();
  const store = test.get(PhotoStore);
  const { sha256 } = await store.put(bytes);
  await later(24);
  const commit: (this: Tx) => Promise<void> = Reflect.get(Tx.prototype, 'commit');
  let again: Promise<unknown> | undefined;
  jest.spyOn(Tx.prototype, 'commit').mockImplementationOnce(async function (this: Tx) {
    await expect(store.get(sha256)).rejects.toThrow(PhotoLost);
    again = store.put(bytes);
    await commit.call(this);
  });
  expect(await sweep()).toBe(1);
  await again;
  expect(await store.get(sha256)).toEqual(bytes);
  expect(await sweep()).toBe(0);
  await later(24);
  expect(await sweep()).toBe(1);
});

it('killed while it removes, the sweep goes on the next time; what is stored meanwhile is there', async () => {
  const store = test.get(PhotoStore);
  const [one, other] = [await picture(), await picture()];
  await store.put(one);
  const { sha256 } = await store.put(other);
  await later(24);
  await killedBeforeTheRow(sweep);
  await store.put(other);
  expect(await sweep()).toBe(1);
  expect(await store.get(sha256)).toEqual(other);
});

it('what was killed half written goes with its file, or once that has its name', async () => {
  const halfOf = (file: string) => {
    writeFileSync(`${file}.0123456789ab.tmp`, 'half');
    return `${file}.0123456789ab.tmp`;
  };
  const kept = await stored(kinds[0]![1]);
  const left = await stored(() => killedBeforeTheRow(kinds[0]![1]));
  const halves = [...kept, ...left].map(halfOf);
  await sweep();
  expect(stillThere(halves)).toEqual(halves);
  await later(24);
  await sweep();
  expect(stillThere([...halves, ...left])).toEqual([]);
  expect(stillThere(kept)).toEqual(kept);
});

it('what is not kept can’t be named, and what is named can’t be forgotten', async () => {
  const ask = test.database;
  await expect(
    ask.query(`UPDATE vehicle_photo SET screen_sha256 = repeat('0', 64)`),
  ).rejects.toThrow(/vehicle_photo_screen_kept/);
  await expect(ask.query('DELETE FROM kept_file')).rejects.toThrow(/_kept/);
});

it('every column that names a file of the store refers to it', async () => {
  const columns = await test.database.query<{ it: string; isKey: boolean }>(
    `SELECT relname || '.' || attname AS it, EXISTS (
         SELECT FROM pg_constraint WHERE contype = 'f' AND conrelid = attrelid AND conkey = ARRAY[attnum]
           AND confrelid = 'kept_file'::regclass) AS "isKey"
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'kept_file'
       AND attname ~ '(sha256|kept_as)$' ORDER BY 1`,
  );
  expect(columns).toHaveLength(6);
  expect(columns.filter(({ isKey }) => !isKey)).toEqual([]);
});

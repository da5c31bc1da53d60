import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { FileFromWeb } from '../../src/public-gate/index.js';
import { ErasePeople, People, type Erasable } from '../../src/people/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { openField, sealFor } from '../../src/platform/crypto/index.js';
import { PhotoStore } from '../../src/platform/photo-store/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import { openPhoto } from '../recovered-vehicles/support.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

let test: TestApp;
let filed: string;

beforeAll(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'wanbi-photos-'));
  filed = path.join(dataDir, 'public-photos', 'filed');
  await mkdir(filed, { recursive: true });
  test = await startTestApp({ works: false, environment: { DATA_DIR: dataDir } });
});

afterAll(() => test.close());

const photoId = '01900000-0000-7000-8000-0000000000aa';
const reportId = '01900000-0000-7000-8000-0000000000bb';

async function leavePhoto(bytes: Buffer) {
  const sealed = sealFor(test.settings.need('PUBLIC_SEAL_PUBLIC_KEY'), bytes);
  await writeFile(path.join(filed, photoId), sealed);
}

it('a victim’s photos come inside once, are shown without EXIF, and leave nothing outside', async () => {
  const picture = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#777' },
  })
    .withExif({ IFD0: { Copyright: 'the victim' } })
    .jpeg()
    .toBuffer();
  await leavePhoto(picture);
  const filing = {
    reference: 'CX-GKQ4-M2P8',
    report: theftReportBody() as never,
    district: 'weidu',
    photos: [{ id: photoId, kind: 'vehicle' }],
    language: 'zh-CN' as const,
  };
  await test.get(FileFromWeb).execute(reportId, filing);
  expect(await readdir(filed)).toEqual([]);
  await test.get(FileFromWeb).execute(reportId, filing);
  const desk = await test.as('desk');
  const { body } = await desk.get(`/api/v1/theft-reports/${reportId}`);
  expect(body.photos).toEqual([{ id: photoId, kind: 'vehicle' }]);
  const shown = await openPhoto(desk, `/api/v1/theft-reports/${reportId}/photos`, photoId);
  expect(shown.status).toBe(200);
  expect(shown.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  expect(shown.text).not.toContain('the victim');
  const neighbour = await test.as('neighbour');
  expect((await neighbour.get(`/api/v1/theft-reports/${reportId}/photos/${photoId}`)).status).toBe(
    404,
  );
});

/** The first bytes of the copy for the screen: as the store gives it, and opened with the owner's key. */
async function pictureKept() {
  const [row] = await test.database.query<{ keptAs: string; ownerId: string }>(
    `SELECT screen_kept_as AS "keptAs", owner_id AS "ownerId"
     FROM theft_report_photo photo JOIN theft_report report ON report.id = report_id WHERE photo.id = $1`,
    [photoId],
  );
  const kept = await test.get(PhotoStore).get(row!.keptAs);
  const key = await test.get(People).keyOf(test.database, row!.ownerId);
  const place = { table: 'theft_report_photo', column: 'screen_kept_as', id: photoId };
  return {
    inStore: () => kept.subarray(0, 3),
    withOwnersKey: () => openField(key, place, kept).subarray(0, 3),
  };
}

it('a photo of somebody who was erased is shown no more, by no address, and opens with no key', async () => {
  const desk = await test.as('desk');
  const photos = `/api/v1/theft-reports/${reportId}/photos`;
  const { items } = (await desk.get(photos)).body;
  expect(items).toHaveLength(1);
  const picture = await pictureKept();
  expect(picture.withOwnersKey()).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  await desk.post(`/api/v1/theft-reports/${reportId}/withdraw`, { reason: '自己找到了' });
  await test.database.transaction(async (tx) => {
    const owners = await tx.query<Erasable>(
      'SELECT owner_id AS "personId", unit_id AS "unitId" FROM theft_report WHERE id = $1',
      [reportId],
    );
    await test.get(ErasePeople).execute(tx, systemActor, owners, 'own wish');
  });
  expect((await desk.get(items[0].address)).status).toBe(404);
  // What is left in the store opens with no key that is left.
  expect(picture.inStore()).not.toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  await expect(pictureKept()).rejects.toThrow('erased');
  expect((await desk.get(photos)).body.items).toEqual([]);
  expect((await desk.get(`/api/v1/theft-reports/${reportId}`)).body.photos).toEqual([]);
});

it('opens nothing that was sealed for someone else', async () => {
  await writeFile(path.join(filed, photoId), Buffer.from('not sealed'));
  const before = await test.database.query('SELECT 1 FROM theft_report_photo');
  await expect(
    test.get(FileFromWeb).execute(reportId, {
      reference: 'CX-GKQ4-M2P8',
      report: theftReportBody() as never,
      photos: [{ id: photoId, kind: 'vehicle' }],
      language: 'zh-CN',
    }),
  ).rejects.toThrow(/version/);
  expect(await test.database.query('SELECT 1 FROM theft_report_photo')).toEqual(before);
});

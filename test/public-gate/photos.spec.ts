import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { FileFromWeb } from '../../src/public-gate/index.js';
import { ErasePeople, type Erasable } from '../../src/people/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { sealFor } from '../../src/platform/crypto/index.js';
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

it('a photo of somebody who was erased is shown no more, by no address', async () => {
  const desk = await test.as('desk');
  const photos = `/api/v1/theft-reports/${reportId}/photos`;
  const { items } = (await desk.get(photos)).body;
  expect(items).toHaveLength(1);
  await desk.post(`/api/v1/theft-reports/${reportId}/withdraw`, { reason: '自己找到了' });
  await test.database.transaction(async (tx) => {
    const owners = await tx.query<Erasable>(
      'SELECT owner_id AS "personId", unit_id AS "unitId" FROM theft_report WHERE id = $1',
      [reportId],
    );
    await test.get(ErasePeople).execute(tx, systemActor, owners, 'own wish');
  });
  expect((await desk.get(items[0].address)).status).toBe(404);
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

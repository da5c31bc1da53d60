import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { Log } from '../../src/platform/logging/index.js';
import { addressLivesMinutes } from '../../src/platform/photo-store/index.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { openPhoto, sendPhoto } from './support.js';

const url = '/api/v1/recovered-vehicles';
const dataDir = mkdtempSync(path.join(tmpdir(), 'wanbi-photos-'));
let test: TestApp;
let squad: Client;
let vehicleId: string;

beforeAll(async () => {
  test = await startTestApp({ environment: { DATA_DIR: dataDir } });
  squad = await test.as('squad');
  vehicleId = (await squad.post(url, recoveredVehicleBody())).body.id;
});

afterAll(async () => {
  await test.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A photo that says where and with what it was taken. */
function phonePhoto(colour = '#336699') {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
    .jpeg()
    .withExif({ IFD0: { Make: 'SpyPhone' }, IFD3: { GPSLatitude: '34/1 1/1 0/1' } })
    .toBuffer();
}

it('shows the copy without EXIF, as a picture that can run nothing', async () => {
  const photo = await phonePhoto();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const added = await sendPhoto(squad, vehicleId, 'whole-vehicle', photo);
  expect(added.status).toBe(201);
  const response = await test.app.inject({
    url: (await addressOf(squad, added.body.id)).address,
    headers: await cookieOf('squad'),
  });
  expect(response.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  expect(response.headers['content-disposition']).toMatch(/^inline; filename/);
  const copy = await sharp(response.rawPayload).metadata();
  expect(copy).toMatchObject({ format: 'jpeg', width: 64, height: 48 });
  expect(copy.exif).toBeUndefined();
  expect(response.rawPayload.includes('SpyPhone')).toBe(false);
});

it('keeps the same photo of the same kind once, and lists it once', async () => {
  const photo = await phonePhoto('#111111');
  const answers = await Promise.all([
    sendPhoto(squad, vehicleId, 'frame-number', photo),
    sendPhoto(squad, vehicleId, 'frame-number', photo),
  ]);
  expect(answers[1].body.id).toBe(answers[0].body.id);
  const shown = (await squad.get(`${url}/${vehicleId}`)).body;
  expect(shown.photos.filter((it: { kind: string }) => it.kind === 'frame-number')).toHaveLength(1);
});

it.each([
  ['a text', Buffer.from('hello')],
  [
    'an SVG',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  ],
  [
    'a page that begins like a JPEG',
    Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from('<html>')]),
  ],
])('refuses %s as not a picture', async (_, bytes) => {
  const answer = await sendPhoto(squad, vehicleId, 'damage', bytes);
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ code: 'not-a-picture', field: 'file' });
});

it('refuses a kind it does not know, a request without a photo and one over 12 MiB', async () => {
  expect((await sendPhoto(squad, vehicleId, 'selfie', await phonePhoto())).body.field).toBe('kind');
  expect((await squad.post(`${url}/${vehicleId}/photos`, {})).body.code).toBe('photo-missing');
  const big = await sendPhoto(squad, vehicleId, 'damage', Buffer.alloc(12 * 1024 * 1024 + 1, 7));
  expect(big.status).toBe(413);
});

it('another unit neither adds nor sees one', async () => {
  const { id } = (await sendPhoto(squad, vehicleId, 'damage', await phonePhoto('#222222'))).body;
  const neighbour = await test.as('neighbour');
  expect((await sendPhoto(neighbour, vehicleId, 'damage', await phonePhoto())).status).toBe(404);
  expect((await neighbour.get(`${url}/${vehicleId}/photos/${id}`)).status).toBe(404);
  const inspector = await test.as('inspector');
  expect((await openPhoto(inspector, `${url}/${vehicleId}/photos`, id)).status).toBe(200);
  expect((await sendPhoto(inspector, vehicleId, 'damage', await phonePhoto())).status).toBe(403);
});

it('a photo is found only under its own vehicle', async () => {
  const { id } = (await sendPhoto(squad, vehicleId, 'damage', await phonePhoto('#333333'))).body;
  const other = (await squad.post(url, recoveredVehicleBody())).body.id;
  expect((await squad.get(`${url}/${other}/photos/${id}`)).status).toBe(404);
});

describe('the address of a picture', () => {
  const taken = async (colour: string) =>
    (await sendPhoto(squad, vehicleId, 'damage', await phonePhoto(colour))).body.id as string;

  it('opens it for whoever it was signed for, and for nobody else who is signed in', async () => {
    const { address } = await addressOf(squad, await taken('#414141'));
    expect((await squad.get(address)).status).toBe(200);
    for (const username of ['squad2', 'inspector']) {
      const other = await (await test.as(username)).get(address);
      expect([other.status, other.body.code]).toEqual([403, 'photo-address-unfit']);
    }
    expect((await test.anonymous.get(address)).status).toBe(401);
  });

  it('opens no other picture, for no longer, and nothing without its seal', async () => {
    const [one, other] = [
      await addressOf(squad, await taken('#424242')),
      await addressOf(squad, await taken('#434343')),
    ];
    const [, seal] = one.address.split('?');
    const later = one.address.replace(
      /until=(\d+)/,
      (_, until) => `until=${Number(until) + 60_000}`,
    );
    for (const address of [
      `${other.address.split('?')[0]}?${seal}`,
      later,
      one.address.split('?')[0]!,
      one.address.replace(/signature=.*/, 'signature='),
      one.address.replace(/until=\d+/, 'until=never'),
    ])
      expect((await squad.get(address)).body.code).toBe('photo-address-unfit');
  });

  it('is worth nothing after some minutes, and another one is named then', async () => {
    const id = await taken('#444444');
    const { address, until } = await addressOf(squad, id);
    test.clock.set(new Date(new Date(until).getTime() - 1));
    expect((await squad.get(address)).status).toBe(200);
    test.clock.set(until);
    const late = await squad.get(address);
    expect([late.status, late.body.code]).toEqual([410, 'photo-address-expired']);
    const next = await addressOf(squad, id);
    expect((await squad.get(next.address)).status).toBe(200);
    expect(new Date(next.until).getTime() - test.clock.now().getTime()).toBeLessThanOrEqual(
      (addressLivesMinutes + 1) * 60_000,
    );
  });

  it('is not for eyes that may not see the vehicle, and stands in no log', async () => {
    const id = await taken('#454545');
    expect((await (await test.as('neighbour')).get(`${url}/${vehicleId}/photos`)).status).toBe(404);
    const lines: string[] = [];
    const log = jest
      .spyOn(test.get(Log), 'info')
      .mockImplementation((...said: unknown[]) => void lines.push(JSON.stringify(said)));
    const { address } = await addressOf(squad, id);
    await squad.get(address);
    log.mockRestore();
    expect(lines.join()).toContain('photos/:photoId');
    expect(lines.join()).not.toContain('signature');
  });
});

async function addressOf(client: Client, photoId: string) {
  const { items } = (await client.get(`${url}/${vehicleId}/photos`)).body;
  return items.find((it: { id: string }) => it.id === photoId) as {
    address: string;
    until: string;
  };
}

async function cookieOf(username: string) {
  const password = 'correct horse battery staple';
  const signedIn = await test.anonymous.post('/api/v1/sessions', { username, password });
  return { cookie: String(signedIn.headers['set-cookie']).split(';')[0]! };
}

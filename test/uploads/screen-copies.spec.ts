import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import {
  DecoderBusy,
  NotAPicture,
  photoFormatOf,
  ScreenCopies,
  UnreadablePhoto,
} from '../../src/platform/untrusted/index.js';
import { ChildTooSlow, UntrustedChild } from '../../src/platform/untrusted/untrusted-child.js';
import { peakOf } from './memory.js';
import { flat, jpegOf, pngBomb, sayingItIs } from './pictures.js';

const copies = new ScreenCopies();
/** What the decoder may grow by, in MiB, and what it has when it is ready. */
const mostGrowth = 150;
let atStart: number;

beforeAll(async () => {
  await copies.of(await jpegOf(8, 8));
  atStart = peakOf(copies.decoderPid!);
});

afterAll(() => copies.onModuleDestroy());

it('draws a photo upright and small enough for a screen, also one of 99 megapixels', async () => {
  const lying = await flat(9_900, 10_000).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const copy = await sharp(await copies.of(lying)).metadata();
  expect(copy).toMatchObject({ format: 'jpeg', width: 2_000, height: 1_980 });
  expect(copy.orientation ?? 1).toBe(1);
  expect(peakOf(copies.decoderPid!) - atStart).toBeLessThan(mostGrowth);
});

it('draws PNG and WebP, on white where they are transparent', async () => {
  const clear = sharp({ create: { width: 4, height: 4, channels: 4, background: '#0000' } });
  for (const picture of [await clear.png().toBuffer(), await clear.webp().toBuffer()]) {
    const { dominant } = await sharp(await copies.of(picture)).stats();
    expect(dominant.r).toBeGreaterThan(240);
  }
});

const bombs: [string, () => Buffer | Promise<Buffer>][] = [
  ['a PNG of 50,000 × 50,000 points', () => pngBomb(50_000)],
  ['a PNG whose points are missing', () => pngBomb(9_000)],
  [
    'a JPEG that says it is 65,000 × 65,000',
    async () => sayingItIs(await jpegOf(64, 64), 65_000, 65_000),
  ],
  ['a JPEG of 121 megapixels', async () => sayingItIs(await jpegOf(64, 64), 11_000, 11_000)],
  [
    'a progressive JPEG, held whole, of 25 megapixels',
    () => jpegOf(5_000, 5_000, { progressive: true }),
  ],
  ['a file that ends after its first bytes', () => Buffer.from('ffd8ffe000104a464946', 'hex')],
];

it.each(bombs)('refuses %s, without the memory for it', async (_, make) => {
  const bomb = await make();
  await expect(copies.of(bomb)).rejects.toBeInstanceOf(UnreadablePhoto);
  await copies.of(await jpegOf(8, 8));
  expect(peakOf(copies.decoderPid!) - atStart).toBeLessThan(mostGrowth);
});

it('a photo that takes more memory than it may ends the decoder alone, and the next photo is drawn', async () => {
  const interlaced = await flat(4_000, 4_000, 4)
    .toColourspace('rgb16')
    .png({ progressive: true, compressionLevel: 0 })
    .toBuffer();
  await expect(copies.of(interlaced)).rejects.toBeInstanceOf(UnreadablePhoto);
  expect(photoFormatOf(await copies.of(await jpegOf(8, 8)))).toBe('jpeg');
});

it.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['GIF', 'GIF89a\x01\x00\x01\x00'],
  ['PDF', '%PDF-1.7\n'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['TIFF', 'II*\x00\x08\x00\x00\x00'],
  ['HEIC', '\x00\x00\x00\x18ftypheic\x00\x00\x00\x00'],
  ['nothing', ''],
])('never lets %s near a decoder', async (_, text) => {
  const before = copies.decoderPid;
  await expect(copies.of(Buffer.from(text, 'latin1'))).rejects.toThrow(NotAPicture);
  expect(copies.decoderPid).toBe(before);
});

it('what else a file holds does not come through: comments, EXIF, a page behind the picture', async () => {
  const script = '<script>alert(document.cookie)</script>';
  const jpeg = await sharp(await jpegOf(32, 32))
    .withExif({ IFD0: { ImageDescription: script, Make: 'SpyPhone' } })
    .jpeg()
    .toBuffer();
  const polyglot = Buffer.concat([
    jpeg,
    Buffer.from(`<html>${script}</html>`),
    Buffer.from('PK\x05\x06'),
  ]);
  const copy = await copies.of(polyglot);
  for (const trace of ['script', 'SpyPhone', 'Exif', 'PK\x05\x06']) {
    expect(copy.includes(trace)).toBe(false);
  }
});

it('the decoder knows no key, no database and no setting', () => {
  const environment = readFileSync(`/proc/${copies.decoderPid}/environ`, 'latin1')
    .split('\0')
    .map((line) => line.split('=')[0])
    .filter((name) => name !== '');
  const ofNode = [
    'NODE_CHANNEL_FD',
    'NODE_CHANNEL_SERIALIZATION_MODE',
    'UV_THREADPOOL_SIZE',
    'PWD',
  ];
  expect(environment.filter((name) => !ofNode.includes(name!))).toEqual([]);
});

it('killed from outside, it is started again', async () => {
  const first = copies.decoderPid!;
  process.kill(first, 'SIGKILL');
  const photo = await jpegOf(16, 16);
  await copies.of(photo).catch(() => undefined);
  await copies.of(photo);
  expect(copies.decoderPid).not.toBe(first);
});

it('one decoder works, 16 photos wait, and the next is told to come back', async () => {
  const photo = await jpegOf(2_000, 2_000);
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => copies.of(photo)));
  const refused = answers.filter((it) => it.status === 'rejected').map((it) => it.reason);
  expect(refused).toHaveLength(3);
  expect(refused[0]).toBeInstanceOf(DecoderBusy);
  expect(refused[0].details.retryAfterSeconds).toBeGreaterThan(0);
});

it('a decoder that does not answer in time is killed, and the next question starts another', async () => {
  const child = new UntrustedChild();
  const question = { task: 'screen-copy', bytes: await jpegOf(8, 8) } as const;
  await child.ask(question, 10);
  const stopped = child.pid!;
  process.kill(stopped, 'SIGSTOP');
  await expect(child.ask(question, 0.3)).rejects.toThrow(ChildTooSlow);
  expect(await child.ask(question, 10)).toHaveProperty('copy');
  expect(child.pid).not.toBe(stopped);
  child.kill();
});

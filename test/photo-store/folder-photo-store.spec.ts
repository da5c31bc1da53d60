import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HouseKeys, makeKeys } from '../../src/platform/crypto/index.js';
import { FolderPhotoStore, PhotoLost } from '../../src/platform/photo-store/index.js';
import { Settings } from '../../src/platform/settings/index.js';

const dataDir = mkdtempSync(path.join(tmpdir(), 'wanbi-store-'));
const settings = Settings.read({
  ...makeKeys(),
  DATABASE_URL: 'postgres://nobody@localhost/none',
  DATA_DIR: dataDir,
});
const keys = Object.assign(Object.create(HouseKeys.prototype) as HouseKeys, {
  of: () => Buffer.alloc(64, 'a key'),
});
const store = new FolderPhotoStore(settings, keys);
const files = () =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.join(it.parentPath, it.name));

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
beforeEach(() => rmSync(path.join(dataDir, 'photos'), { recursive: true, force: true }));

it('gives back what it was given, by its digest', async () => {
  const { sha256 } = await store.put(Buffer.from('a photo'));
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect((await store.get(sha256)).toString()).toBe('a photo');
});

it('keeps the same bytes once, also when two bring them at once', async () => {
  const bytes = Buffer.alloc(100_000, 'photo');
  await Promise.all([store.put(bytes), store.put(bytes), store.put(bytes)]);
  expect(files()).toHaveLength(1);
});

it('lies encrypted on disk, under a name that tells nothing', async () => {
  const { sha256 } = await store.put(Buffer.from('the frame number 330222200000001'));
  const [file] = files();
  expect(readFileSync(file!).includes('330222200000001')).toBe(false);
  expect(file).not.toContain(sha256);
});

it('notices a byte that was changed and a file put in another’s place', async () => {
  const first = await store.put(Buffer.from('first'));
  const [file] = files();
  const sealed = readFileSync(file!);
  sealed[sealed.length - 1]! ^= 1;
  writeFileSync(file!, sealed);
  await expect(store.get(first.sha256)).rejects.toThrow(PhotoLost);
  const second = await store.put(Buffer.from('second'));
  const other = files().find((it) => it !== file);
  renameSync(file!, other!);
  await expect(store.get(second.sha256)).rejects.toThrow(PhotoLost);
});

it('says so when a photo is not there', async () => {
  await expect(store.get('0'.repeat(64))).rejects.toThrow(PhotoLost);
});

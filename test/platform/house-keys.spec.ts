import { hkdfSync, randomBytes } from 'node:crypto';
import {
  allHouseKeys,
  HouseKeys,
  MasterKey,
  makeKeys,
  openField,
  sealField,
} from '../../src/platform/crypto/index.js';
import { Settings, UnusableSettings } from '../../src/platform/settings/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { sourcesUnder } from '../support/sources.js';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ works: false });
});
afterAll(() => test.close());

const photos = () => allHouseKeys().find((it) => it.purpose === 'photo-store')!;
const masterKeys = (more: Record<string, string>) =>
  new MasterKey(Settings.read({ ...makeKeys(), DATABASE_URL: 'postgres://x@y/z', ...more }));

it('a process that starts later has the same keys, and none is what the master key derives', async () => {
  const later = new HouseKeys(test.database, test.get(MasterKey));
  await later.onModuleInit();
  for (const type of allHouseKeys()) {
    const key = later.of(type);
    expect(key).toEqual(test.get(HouseKeys).of(type));
    expect(key).toHaveLength(type.bytes);
    const master = test.settings.need('MASTER_KEY');
    const derived = hkdfSync('sha256', master, '', type.onceDerivedAs ?? '', type.bytes);
    expect(key.equals(Buffer.from(derived))).toBe(false);
  }
});

it('a database from before they were kept goes on with the keys it was sealed with', async () => {
  await test.database.query(`UPDATE house_key SET wrapped = NULL WHERE purpose = 'photo-store'`);
  const keys = new HouseKeys(test.database, test.get(MasterKey));
  await keys.onModuleInit();
  const master = test.settings.need('MASTER_KEY');
  const derived = hkdfSync('sha256', master, '', 'wanbi photo store 1', 64);
  expect(keys.of(photos()).equals(Buffer.from(derived))).toBe(true);
});

it('a process with another master key than the database was sealed with does not start', async () => {
  const keys = new HouseKeys(test.database, masterKeys({}));
  await expect(keys.onModuleInit()).rejects.toThrow(UnusableSettings);
});

it('what the previous master key wrapped opens, and is wrapped anew once', () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)];
  const place = { table: 'house_key', column: 'wrapped', id: 'x' };
  const wrapped = sealField(old, place, Buffer.from('a key'));
  const both = masterKeys({
    MASTER_KEY: fresh.toString('base64'),
    MASTER_KEY_PREVIOUS: old.toString('base64'),
  });
  expect(both.unwrap(place, wrapped).toString()).toBe('a key');
  const anew = both.rewrap(place, wrapped)!;
  expect(openField(fresh, place, anew).toString()).toBe('a key');
  expect(both.rewrap(place, anew)).toBeUndefined();
  const alone = masterKeys({ MASTER_KEY: fresh.toString('base64') });
  expect(() => alone.unwrap(place, wrapped)).toThrow(/authenticate/);
});

it('nothing but the room of keys seals with the master key, so that it can be rotated', () => {
  const readers = sourcesUnder('src', '.ts', '.tsx')
    .filter((it) => /['"](?:MASTER_KEY|BLIND_INDEX_KEY)(?:_PREVIOUS)?['"]/.test(it.code))
    .map((it) => it.path);
  expect(readers.toSorted()).toEqual([
    'src/platform/backup/key-fingerprints.ts', // says which keys a backup needs, and seals nothing
    'src/platform/crypto/blind-index.ts',
    'src/platform/crypto/master-key.ts',
  ]);
});

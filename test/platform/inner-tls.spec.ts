import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { databaseTls } from '../../src/platform/database/index.js';
import { Settings } from '../../src/platform/settings/index.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'wanbi-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const url = 'postgres://wanbi@database.police.example:5432/wanbi';

function settingsWith(name: string, text?: string) {
  const file = path.join(folder, `${name}.pem`);
  if (text !== undefined) writeFileSync(file, text);
  return () => Settings.read({ ...makeKeys(), DATABASE_URL: url, [name]: file });
}

it.each(['DATABASE_CA_FILE', 'REDIS_CA_FILE'])('%s is read at the start', (name) => {
  expect(settingsWith(name)).toThrow(`${name} names a file that can’t be read`);
  expect(settingsWith(name, 'not a certificate')).toThrow('holds no certificate');
  expect(settingsWith(name, pem)().get(name as 'DATABASE_CA_FILE')).toBe(pem);
});

it('with an authority PostgreSQL is asked over TLS alone, and its certificate is examined', () => {
  expect(dataSourceOptions(url, 2, databaseTls(pem)).ssl).toEqual({
    ca: pem,
    rejectUnauthorized: true,
  });
});

it('without one the line is plain', () => {
  expect(dataSourceOptions(url, 2, databaseTls(undefined))).not.toHaveProperty('ssl');
});

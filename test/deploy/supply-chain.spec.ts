import { readFileSync } from 'node:fs';
import { makeKeys } from '../../src/platform/crypto/index.js';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  link?: boolean;
  dev?: boolean;
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, never>;
const { packages } = json('package-lock.json') as unknown as { packages: Record<string, Locked> };
const manifest = json('package.json') as unknown as Record<string, Record<string, string>> & {
  allowScripts: Record<string, boolean>;
};
const locked = Object.entries(packages).filter(([folder]) => folder !== '');
const named = (folder: string) => folder.replace(/^.*node_modules\//, '');

describe('what npm ci installs', () => {
  it('each package is held by its SHA-512', () => {
    const loose = locked.filter(([, it]) => it.link || !it.integrity?.startsWith('sha512-'));
    expect(loose.map(([folder]) => folder)).toEqual([]);
  });

  it('all come from the registry that npm is set to: no other address, no git, no file', () => {
    expect(locked.filter(([, it]) => it.resolved).map(([folder]) => folder)).toEqual([]);
    const asked = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
    expect(asked.filter(([, range]) => !/^[\^~]?\d+\.\d+\.\d+[\w.-]*$/.test(range))).toEqual([]);
  });

  it('a package that wants to run at installation is allowed or refused by name', () => {
    const wanting = new Set(
      locked.filter(([, it]) => it.hasInstallScript).map(([it]) => named(it)),
    );
    expect([...wanting].filter((name) => !(name in manifest.allowScripts))).toEqual([]);
    expect(Object.keys(manifest.allowScripts).filter((name) => !wanting.has(name))).toEqual([]);
  });

  /** Permissive ones may be shipped in anything. */
  const permissive =
    /^(MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|Python-2\.0|CC0-1\.0|Unlicense|Zlib)$/;
  /** Others, package by package, with why they do no harm. */
  const reasons: [RegExp, string][] = [
    [/^@img\/sharp-/, 'LGPL: libvips is a shared library that is called, not changed'],
    [
      /^lightningcss|^axe-core$|^caniuse-lite$/,
      'MPL or CC-BY: used by tests and tools, not shipped',
    ],
    [/^@embedpdf\/fonts-/, 'OFL: fonts may be embedded in what they print'],
    [/^png-js$/, 'MIT by the file LICENSE that it brings; only its package.json says nothing'],
  ];

  it('licences are permissive, or the package is listed with a reason', () => {
    const isFree = (license = '') =>
      license
        .replace(/[()]/g, '')
        .split(/ OR /)
        .some((choice) => choice.split(/ AND /).every((part) => permissive.test(part)));
    const others = locked.filter(
      ([folder, it]) =>
        !isFree(it.license) && !reasons.some(([pattern]) => pattern.test(named(folder))),
    );
    expect(others.map(([folder, it]) => `${named(folder)}: ${it.license}`)).toEqual([]);
  });
});

describe('the scan for secrets', () => {
  interface Finder {
    findSecrets(line: string): { shape: string; text: string }[];
  }
  let finder: Finder;

  beforeAll(async () => {
    const file: string = '../../scripts/secrets/find-secrets.mjs';
    finder = (await import(file)) as Finder;
  });

  it('finds every key we make', () => {
    const secret = Object.entries(makeKeys()).filter(([name]) => !name.includes('PUBLIC_KEY'));
    for (const [name, value] of secret) {
      expect(finder.findSecrets(`${name}=${value}`)).not.toEqual([]);
      expect(finder.findSecrets(`  const key = '${value}';`)).not.toEqual([]);
    }
  });

  const letters = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGh';
  it.each([
    ['a PEM header', ['-----BEGIN', 'PRIVATE', 'KEY----- MIIE'].join(' ')],
    ['a cloud key', `AKIA${letters.slice(0, 16).toUpperCase()}`],
    ['a token of a code host', `ghp_${letters.slice(0, 36)}`],
    ['a token of a registry', `npm_${letters.slice(0, 36)}`],
    ['a key that chance made look orderly', `KEY=${letters.slice(0, 20).repeat(2)}AbC=`],
    ['a password in an address', `postgres://wanbi:${letters.slice(0, 12)}@db/wanbi`],
  ])('finds %s', (_, line) => expect(finder.findSecrets(line)).not.toEqual([]));

  it.each([
    ['a digest for checking', `"integrity": "sha512-${letters}${letters}=="`],
    ['a digest in hex', `sha256 ${'0123456789abcdef'.repeat(4)}`],
    ['a placeholder', 'postgres://wanbi:${DATABASE_PASSWORD}@postgres:5432/wanbi'],
    [
      'a path',
      'src/platform/untrusted/child/read-xlsx.ts and src/platform/untrusted/child/read-csv.ts',
    ],
  ])('passes over %s', (_, line) => expect(finder.findSecrets(line)).toEqual([]));
});

import { deflateSync, gzipSync } from 'node:zlib';
import { formsOf, secretsIn } from './needles.js';
import { unpacked } from './unpack.js';

const name = '欧阳璟珂';
const secrets = new Map([['name', formsOf(name)]]);

it.each([
  ['as it is', name],
  [
    'within JSON that escapes',
    JSON.stringify({ name }).replaceAll(/[^ -~]/g, (it) => `\\u${it.charCodeAt(0).toString(16)}`),
  ],
  ['in a URL', `?q=${encodeURIComponent(name)}`],
  ['in hexadecimal', Buffer.from(`a${name}b`).toString('hex')],
  [
    'in hexadecimal, as PostgreSQL writes UTF-16',
    Buffer.from(`a${name}b`, 'utf16le').toString('hex').toUpperCase(),
  ],
  ['in base64', Buffer.from(name).toString('base64')],
  ['in base64, after one byte', Buffer.from(`a${name}b`).toString('base64')],
  ['in base64, after two bytes', Buffer.from(`ab${name}cd`).toString('base64')],
  ['in base64 for URLs', Buffer.from(`abc${name}`).toString('base64url')],
])('finds a text %s', (_, text) => {
  expect(secretsIn(Buffer.from(`before ${text} after`), secrets)).toEqual(['name']);
});

it('finds a text in UTF-16, either way round', () => {
  expect(secretsIn(Buffer.from(`a${name}`, 'utf16le'), secrets)).toEqual(['name']);
  expect(secretsIn(Buffer.from(`a${name}`, 'utf16le').swap16(), secrets)).toEqual(['name']);
});

it('finds nothing where only a mask stands', () => {
  expect(secretsIn(Buffer.from('欧阳** 138****0001'), secrets)).toEqual([]);
});

it.each([
  ['with gzip', gzipSync(`a${name}`)],
  ['with zlib', deflateSync(`a${name}`)],
  ['with gzip, in base64', Buffer.from(gzipSync(`a${name}`).toString('base64'))],
  [
    'with gzip, in base64 within JSON',
    Buffer.from(JSON.stringify({ it: gzipSync(name).toString('base64') })),
  ],
])('finds a text packed %s, whatever stands around it', (_, packed) => {
  const bytes = Buffer.concat([Buffer.from('before "'), packed, Buffer.from('" after')]);
  expect(unpacked(bytes).flatMap((it) => secretsIn(it, secrets))).toContain('name');
});

import * as fc from 'fast-check';

/** Texts that have broken a program before: of ours, of our peers, of the tools below. */
export const nastyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\0',
      'a\0b',
      '\u0001\u001f\u007f',
      '\ud800',
      'x\udfffy',
      '\u202eabc',
      '\ufeff',
      '張三，豫Ｋ１２３４５',
      '１７５７２２０９９００００１',
      '𠮷野家𝒳👮🏽‍♀️',
      "'; DROP TABLE person; --",
      "%' OR 1=1 --",
      '%_\\%',
      '\\',
      '\\u0000',
      '$1',
      '{{7*7}}${7*7}',
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x")',
      '../../etc/passwd',
      '%00',
      '%2e%2e%2f',
      'null',
      'NaN',
      'Infinity',
      '-1',
      '1e400',
      '9'.repeat(30),
      '?*?*?*?*?*?*?*?*',
      '[A|B][C',
      '0000-00-00',
      '0000-01-01T00:00:00Z',
      '-000001-01-01T00:00:00Z',
      '+275760-09-13T00:00:00Z',
      '+275760-09-13T00:00:01Z',
      '9999-12-31T23:59:60Z',
      '2022-02-30',
      '2022-02-30T10:00:00Z',
      '2022-08-11T25:00:00+99:99',
      '2022-W33-4',
      '2022',
      '20220811',
      '__proto__',
      'constructor',
      'toString',
      '01900000-0000-7000-8000-000000000000',
      '00000000-0000-0000-0000-000000000000',
      '------------------------------------',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('a', '中', '?', '*', '\u0301', '😀', '[', '"'), fc.nat(20_000))
      .map(([sign, times]) => sign.repeat(times)),
  },
);

/** What nobody should send in place of a value. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: nastyText },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1.5,
      1e308,
      2 ** 53,
      -(2 ** 63),
      [],
      {},
      [null],
      [[]],
      [{}],
      { length: 1e9 },
      { toString: 'x' },
      { constructor: { prototype: {} } },
      { then: 1 },
      { type: 'Buffer', data: [1] },
      { $ne: null },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(10, 400).map((depth) => nested(depth)) },
  { weight: 1, arbitrary: fc.array(nastyText, { maxLength: 30 }) },
);

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1)
    value = level % 2 ? [value] : { identifiers: value };
  return value;
}

/** Bodies that are no JSON, or JSON that a parser may stumble over. */
export const nastyPayload = fc.constantFrom(
  '',
  '{',
  'null',
  '[]',
  '0',
  '"text"',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"reason":"a","reason":"b"}',
  '{"reason":"\\ud800"}',
  '{"reason":"a\\u0000b"}',
  '{"reason":1e999}',
  '{"reason":"\u0000"}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"owner":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  `{"reason":"${'x'.repeat(1_100_000)}"}`,
  '\ufeff{"reason":"a"}',
  'a=1&b=2',
  '--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\nframe\r\n--x--',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nno picture\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\nframe-number\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8\xff\xe0no picture\r\n--x--\r\n',
  '--x\r\n\r\n',
);

export const contentType = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset=',
  'application/problem+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain',
  'text/xml',
  'nonsense',
  '',
);

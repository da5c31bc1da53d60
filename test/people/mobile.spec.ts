import * as fc from 'fast-check';
import { normaliseMobile, normalisePhone } from '../../src/people/mobile.js';

describe('a mobile number', () => {
  it.each([
    ['13812345678'],
    ['138 1234 5678'],
    ['138-1234-5678'],
    ['１３８１２３４５６７８'],
    ['+86 138 1234 5678'],
    ['＋８６１３８１２３４５６７８'],
    ['8613812345678'],
    ['008613812345678'],
    ['(+86)138-1234-5678'],
    ['\u202a13812345678\u202c'],
  ])('%j is 13812345678', (text) => {
    expect(normaliseMobile(text)).toBe('13812345678');
    expect(normalisePhone(text)).toBe('13812345678');
  });

  it.each([
    '',
    '1381234567',
    '138123456789',
    '12812345678',
    '+85213812345678',
    'abc',
    '23812345678',
  ])('%j is none', (text) => {
    expect(normaliseMobile(text)).toBeNull();
  });
});

describe('a second phone', () => {
  it.each([
    ['0374-2626110', '0374-2626110'],
    ['03742626110', '0374-2626110'],
    ['（0374）2626110', '0374-2626110'],
    ['0374 262 6110', '0374-2626110'],
    ['+86 374 2626110', '0374-2626110'],
    ['0086-0374-2626110', '0374-2626110'],
    ['0371-65881110', '0371-65881110'],
    ['010-65251110', '010-65251110'],
    ['021 62310110', '021-62310110'],
    ['0374-2626110-8', '0374-2626110-8'],
    ['0374-2626110转801', '0374-2626110-801'],
    ['0374-2626110 ext. 801', '0374-2626110-801'],
  ])('%j is %s', (text, expected) => {
    expect(normalisePhone(text)).toBe(expected);
  });

  it.each(['', '2626110', '0374-262611', '0374-126261', '110', '转801', '0374'])(
    '%j is none: without the area code it rings somewhere else',
    (text) => {
      expect(normalisePhone(text)).toBeNull();
    },
  );

  it('any text has an answer, and normalising twice changes nothing', () => {
    const dialled = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789+-() 转#')),
      maxLength: 16,
    });
    const start = fc.constantFrom('', '0374', '010', '+86', '138');
    const phone = fc.tuple(start, dialled).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(phone, fc.string({ unit: 'binary' })), (text) => {
        const once = normalisePhone(text);
        if (once !== null) expect(normalisePhone(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

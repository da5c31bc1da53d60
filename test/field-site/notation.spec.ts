import * as fc from 'fast-check';
import { normaliseIdentifier } from '../../src/identifiers/index.js';
import {
  emptyNotation,
  erase,
  lengthOf,
  longestNumber,
  press,
} from '../../web/field/src/number/notation.js';

const pressed = (keys: string) => Array.from(keys).reduce(press, emptyNotation);

describe('a number that is read off a vehicle', () => {
  it.each([
    ['175721508069087', '175721508069087'],
    ['lxxp', 'LXXP'],
    ['17?2', '17?2'],
    ['17**8', '17*8'],
    ['17[8B', '17[8B]'],
    ['17[8B9', '17[8B]9'],
    ['17[88B', '17[8B]'],
    ['17[?8*B', '17[8B]'],
    ['17[8[9', '179'],
    ['17豫 ]!', '17'],
  ])('%s is kept as %s', (keys, text) => {
    expect(pressed(keys)).toEqual({ text });
  });

  it.each([
    ['175', '17'],
    ['17[8B', '17'],
    ['17*', '17'],
    ['', ''],
  ])('%s, taken back by one key, is %s', (keys, text) => {
    expect(erase(pressed(keys))).toEqual({ text });
  });

  it('half of an either-of-two is taken back half by half', () => {
    const half = pressed('17[8');
    expect(half).toEqual({ text: '17', choice: '8' });
    expect(erase(half)).toEqual({ text: '17', choice: '' });
    expect(erase(erase(half))).toEqual({ text: '17' });
  });

  it.each([
    ['17[8B]9', 4, false],
    ['17*9?', 4, true],
    ['', 0, false],
  ])('%s speaks of %i characters', (text, characters, hasRun) => {
    expect(lengthOf(text)).toEqual({ characters, hasRun });
  });

  it('whatever is pressed, the house reads it as it was written', () => {
    const key = fc.constantFrom(...'0123456789ABCXYZ?*[]'.split(''), 'erase');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 90 }), (keys) => {
        const { text } = keys.reduce(
          (it, key) => (key === 'erase' ? erase(it) : press(it, key)),
          emptyNotation,
        );
        const sorted = text.replace(/\[(.)(.)\]/g, (_, a: string, b: string) =>
          a < b ? `[${a}${b}]` : `[${b}${a}]`,
        );
        expect(normaliseIdentifier(text)).toBe(sorted);
        expect(lengthOf(text).characters).toBeLessThanOrEqual(longestNumber);
      }),
      { numRuns: 300 },
    );
  });
});

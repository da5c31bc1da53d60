import * as fc from 'fast-check';
import {
  citizenIdCheckCharacter,
  isCitizenId,
  normaliseCitizenId,
} from '../../src/people/citizen-id.js';

function withCheck(first17: string): string {
  return first17 + citizenIdCheckCharacter(first17);
}

describe('a citizen ID', () => {
  it.each([
    ['411002190001010017', true, 'born in 1900, synthetic'],
    ['411002190001010025', true, 'the next in order'],
    [' ４１１００２ 19000101 0017 ', true, 'as people write it'],
    ['411002190001010018', false, 'a wrong check character'],
    ['41100219000101001', false, 'one short'],
    ['4110021900010100170', false, 'one long'],
    ['411002000101001', false, 'the old form of 15'],
    ['', false, 'nothing'],
    ['四一一〇〇二', false, 'Chinese numerals'],
  ])('%j: %s, %s', (text, expected) => {
    expect(isCitizenId(text)).toBe(expected);
  });

  it.each([
    ['41100219000229', false, '1900 was no leap year'],
    ['41100219000228', true, 'the day before exists'],
    ['41100220000229', true, '2000 was one'],
    ['41100219040229', true, 'so was 1904'],
    ['41100219990431', false, 'April has 30 days'],
    ['41100219991301', false, 'no thirteenth month'],
    ['41100219990001', false, 'no month nought'],
    ['41100219990100', false, 'no day nought'],
    ['41100217990101', false, 'nobody is that old'],
    ['01100219990101', false, 'no area begins with 0'],
  ])('%s…: %s, %s', (areaAndBirth, expected) => {
    expect(isCitizenId(withCheck(`${areaAndBirth}001`))).toBe(expected);
  });

  it('may end in X, in either case', () => {
    const ending = Array.from({ length: 50 }, (_, order) =>
      withCheck(`41100219000101${String(order).padStart(3, '0')}`),
    ).find((id) => id.endsWith('X'));
    expect(ending).toBeDefined();
    expect(isCitizenId(ending ?? '')).toBe(true);
    expect(isCitizenId(ending?.toLowerCase() ?? '')).toBe(true);
    expect(normaliseCitizenId(ending?.toLowerCase() ?? '')).toBe(ending);
  });

  it('MOD 11-2 catches every single wrong digit', () => {
    const order = fc.integer({ min: 0, max: 999 }).map((it) => String(it).padStart(3, '0'));
    fc.assert(
      fc.property(order, fc.nat(16), fc.integer({ min: 1, max: 9 }), (order, place, step) => {
        const id = withCheck(`41100219000101${order}`);
        const wrong = String((Number(id.charAt(place)) + step) % 10);
        expect(isCitizenId(id.slice(0, place) + wrong + id.slice(place + 1))).toBe(false);
      }),
    );
  });

  it.each(['', '4110021900010100', '411002190001010017', '4110021900010100a'])(
    'the check character of %j is refused, without repeating it',
    (text) => {
      expect(() => citizenIdCheckCharacter(text)).toThrow(/needs 17 digits\.$/);
    },
  );

  it('any text has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof isCitizenId(text)).toBe('boolean');
        expect(normaliseCitizenId(normaliseCitizenId(text))).toBe(normaliseCitizenId(text));
      }),
    );
  });
});

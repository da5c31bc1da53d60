import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { makeReference, readReference } from '../../src/platform/references.js';

const SYMBOLS = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const LETTERS = SYMBOLS.slice(10);

const prefix = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 2 });
const range = fc.constantFrom('staff' as const, 'web' as const);
const reference = fc
  .tuple(prefix, fc.uint8Array({ minLength: 7, maxLength: 7 }), range)
  .map(([prefix, bytes, range]) => makeReference(prefix, () => bytes, range));

/** Where symbols stand in `CX-7KQ4-M2P8`. */
const PLACES = [0, 1, 3, 4, 5, 6, 8, 9, 10, 11];

function withSymbol(text: string, place: number, symbol: string): string {
  return text.slice(0, place) + symbol + text.slice(place + 1);
}

describe('references that people see', () => {
  it('have a prefix and two groups of four', () => {
    fc.assert(
      fc.property(reference, (made) => {
        expect(made).toMatch(/^[A-HJKMNP-TV-Z]{2}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readReference(made)).toBe(made);
      }),
    );
  });

  it('never collide between staff and web: the first symbol tells them apart', () => {
    for (let count = 0; count < 200; count++) {
      expect(makeReference('CX', randomBytes, 'staff').charAt(3)).toMatch(/[0-9A-F]/);
      expect(makeReference('CX', randomBytes, 'web').charAt(3)).toMatch(/[G-Z]/);
    }
  });

  it('ask for their randomness once, and use all symbols', () => {
    const source = jest.fn((count: number) => new Uint8Array(count).fill(255));
    expect(makeReference('CX', source, 'web')).toMatch(/^CX-ZZZZ-ZZZ/);
    expect(source).toHaveBeenCalledTimes(1);
  });

  it.each(['C', 'CXA', 'cx', 'C1', 'CO', 'IX', ''])('refuse the prefix %j', (prefix) => {
    expect(() => makeReference(prefix, randomBytes, 'staff')).toThrow(RangeError);
  });

  it('refuse a source that runs dry', () => {
    expect(() => makeReference('CX', () => new Uint8Array(3), 'staff')).toThrow(RangeError);
  });
});

describe('reading a reference', () => {
  it.each([
    'CX-7KQ4-M2P8',
    'cx-7kq4-m2p8',
    'cx7kq4m2p8',
    ' CX 7KQ4 M2P8\n',
    'ＣＸ－７ＫＱ４－Ｍ２Ｐ８',
    'CX—7KQ4–M2P8',
    'C X7K-Q4M\u200b2P8',
  ])('%j is CX-7KQ4-M2P8', (typed) => {
    expect(readReference(typed)).toBe('CX-7KQ4-M2P8');
  });

  it('takes I and L for 1 and O for 0, which the alphabet lacks', () => {
    const made = makeReference('CX', () => Uint8Array.of(0, 1, 1, 0, 1, 0, 1), 'staff');
    expect(made.slice(0, 11)).toBe('CX-0110-101');
    expect(readReference(`CX-O1l0-iOL${made.charAt(11)}`)).toBe(made);
  });

  it.each([
    '',
    'CX',
    'CX-7KQ4-M2P9',
    'CX-7KQ4-M2P',
    'CX-7KQ4-M2P88',
    'CX-7KQ4-M2PU',
    '车',
    '../..',
  ])('%j is none', (typed) => {
    expect(readReference(typed)).toBeNull();
  });

  it('catches every substitution of one symbol, in the prefix too', () => {
    fc.assert(
      fc.property(reference, (made) => {
        for (const place of PLACES) {
          for (const symbol of SYMBOLS) {
            if (symbol === made.charAt(place)) continue;
            expect(readReference(withSymbol(made, place, symbol))).toBeNull();
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('catches every transposition of two symbols, neighbours among them', () => {
    fc.assert(
      fc.property(reference, fc.subarray(PLACES, { minLength: 2, maxLength: 2 }), (made, pair) => {
        const [a = 0, b = 0] = pair;
        fc.pre(made.charAt(a) !== made.charAt(b));
        const swapped = withSymbol(withSymbol(made, a, made.charAt(b)), b, made.charAt(a));
        expect(readReference(swapped)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('lets one random reference in 32 through, no more: the check is no secret', () => {
    const first = makeReference('CX', () => new Uint8Array(7), 'staff').slice(0, 11);
    expect(SYMBOLS.filter((symbol) => readReference(first + symbol) !== null)).toHaveLength(1);
  });

  it('never throws, and answers only what makeReference could have made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (typed) => {
        const read = readReference(typed);
        expect(read === null || readReference(read) === read).toBe(true);
      }),
    );
  });
});

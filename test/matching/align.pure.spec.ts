import * as fc from 'fast-check';
import { identifierCharacters, normaliseIdentifier } from '../../src/identifiers/index.js';
import { alignIdentifiers } from '../../src/matching/weighing/align.js';

const STAMPED = '175721508069087';

const SYMBOLS = Array.from('0123456789ABCDEFGHJKLMNPRSTUVWXYZ');
const number = fc.string({ unit: fc.constantFrom(...SYMBOLS), maxLength: 18 });
const worn = fc
  .string({ unit: fc.constantFrom(...SYMBOLS, '?', '*', '[8B]', '[01]', '豫'), maxLength: 18 })
  .map(normaliseIdentifier);

/** A reading of a number, with slips in it: related numbers meet more rules than two drawn alone. */
function readingOf(stamped: fc.Arbitrary<string>): fc.Arbitrary<[read: string, stamped: string]> {
  return fc
    .tuple(stamped, fc.nat(18), worn, fc.nat(6))
    .map(([stamped, at, part, cut]) => [
      normaliseIdentifier(stamped.slice(0, at) + part.slice(0, 3) + stamped.slice(at + cut)),
      stamped,
    ]);
}

function classesOf(read: string, stamped: string): string[] {
  return alignIdentifiers(read, stamped)
    .cells.map((cell) => cell.class)
    .filter((name) => name !== 'same');
}

describe('what a slip costs, in nats', () => {
  it.each<[read: string, stamped: string, cost: number, classes: string[]]>([
    [STAMPED, STAMPED, 0, []],
    ['17572I508069087', STAMPED, 4, ['fold-mate']],
    ['17572150B069087', STAMPED, 4, ['fold-mate']],
    ['175721503069087', STAMPED, 5.8, ['look-alike']],
    ['175721508069081', STAMPED, 5.8, ['look-alike']],
    ['175721508069084', STAMPED, 7.6, ['different']],
    ['175721508069078', STAMPED, 6.2, ['swapped', 'swapped']],
    ['17572150806907', STAMPED, 5.8, ['missing']],
    ['1757215080690873', STAMPED, 7.8, ['extra']],
    ['1757215080690877', STAMPED, 6, ['extra']],
    ['1757721508069087', STAMPED, 6, ['extra']],
    ['1757?150806??87', STAMPED, 0, ['unreadable', 'unreadable', 'unreadable']],
    ['17572150[8B]069087', STAMPED, 0, ['unreadable']],
    ['17572150[38]069087', STAMPED, 0, ['unreadable']],
    ['17572150[3A]069087', STAMPED, 5.8, ['look-alike']],
    ['1757*69087', STAMPED, 1.9, Array.from({ length: 6 }, () => 'unreadable')],
    ['1757215*08069087', STAMPED, 1, ['unreadable']],
    ['*069087', STAMPED, 2.35, Array.from({ length: 9 }, () => 'unreadable')],
    ['*', STAMPED, 3.25, Array.from({ length: 15 }, () => 'unreadable')],
    ['', 'AB', 11.6, ['missing', 'missing']],
    ['AC', '', 15.6, ['extra', 'extra']],
    ['', '', 0, []],
    ['*', '', 1, ['unreadable']],
    ['', '*', 1, ['unreadable']],
    ['*', '*', 1.15, ['unreadable']],
    ['K12345', '豫K12345', 5.8, ['missing']],
    ['京K12345', '豫K12345', 7.6, ['different']],
  ])('%s for %s: %d', (read, stamped, cost, classes) => {
    expect(alignIdentifiers(read, stamped).cost).toBeCloseTo(cost, 9);
    expect(classesOf(read, stamped)).toEqual(classes);
  });

  it.each([
    ['3', 'B', 'look-alike'],
    ['0', '6', 'look-alike'],
    ['O', '6', 'look-alike'],
    ['S', '6', 'look-alike'],
    ['U', 'V', 'fold-mate'],
    ['豫', '京', 'different'],
  ])('%s for %s is %s, either way round', (one, other, name) => {
    expect(classesOf(one, other)).toEqual([name]);
    expect(classesOf(other, one)).toEqual([name]);
  });
});

describe('an alignment', () => {
  it('lays the two out in reading order', () => {
    expect(alignIdentifiers('1*5', '1235').cells).toEqual([
      { class: 'same', read: '1', stamped: '1', cost: 0 },
      { class: 'unreadable', read: '*', stamped: '2', cost: 1.15 },
      { class: 'unreadable', read: '*', stamped: '3', cost: 0.15 },
      { class: 'same', read: '5', stamped: '5', cost: 0 },
    ]);
    expect(alignIdentifiers('1325', '1235').cells).toEqual([
      { class: 'same', read: '1', stamped: '1', cost: 0 },
      { class: 'swapped', read: '3', stamped: '2', cost: 3.1 },
      { class: 'swapped', read: '2', stamped: '3', cost: 3.1 },
      { class: 'same', read: '5', stamped: '5', cost: 0 },
    ]);
  });

  it('understands a victim’s number that is worn as well', () => {
    expect(alignIdentifiers('175721508069087', '1757*9087').cost).toBeCloseTo(2.05);
    expect(alignIdentifiers('1757215080690?7', '17572150806908?').cost).toBe(0);
  });

  it('costs what its cells cost, and its cells spell both numbers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(worn, worn), readingOf(worn)), ([read, stamped]) => {
        const { cost, cells } = alignIdentifiers(read, stamped);
        expect(cells.reduce((sum, cell) => sum + cell.cost, 0)).toBe(cost);
        expect(cells.every((cell) => cell.cost >= 0)).toBe(true);
        expect(collapsed(cells.map((cell) => cell.read))).toBe(read);
        expect(collapsed(cells.map((cell) => cell.stamped))).toBe(stamped);
      }),
      { numRuns: 1000 },
    );
  });

  it('costs nothing exactly when the readable characters are the same', () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(alignIdentifiers(one, one).cost).toBe(0);
        expect(alignIdentifiers(one, other).cost === 0).toBe(one === other);
      }),
    );
  });

  it('never costs more than missing every character and reading others', () => {
    fc.assert(
      fc.property(number, number, (read, stamped) => {
        const { cost } = alignIdentifiers(read, stamped);
        expect(cost).toBeLessThanOrEqual(7.8 * read.length + 5.8 * stamped.length + 1e-9);
      }),
    );
  });

  it('never costs less when a character worsens into one that is nowhere in the stamped number', () => {
    const foreign = '闽';
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(worn, number), readingOf(number)),
        fc.nat(17),
        ([read, stamped], at) => {
          const characters = identifierCharacters(read);
          fc.pre(at < characters.length);
          const worse = characters.with(at, foreign).join('');
          expect(alignIdentifiers(worse, stamped).cost).toBeGreaterThanOrEqual(
            alignIdentifiers(read, stamped).cost - 1e-9,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of a number with itself never costs less when one character is changed, and more for a stranger one', () => {
    fc.assert(
      fc.property(number, fc.nat(17), fc.constantFrom(...SYMBOLS), (stamped, at, symbol) => {
        fc.pre(at < stamped.length && symbol !== stamped.charAt(at));
        const wrong = stamped.slice(0, at) + symbol + stamped.slice(at + 1);
        const unreadable = `${stamped.slice(0, at)}?${stamped.slice(at + 1)}`;
        expect(alignIdentifiers(unreadable, stamped).cost).toBe(0);
        expect(alignIdentifiers(wrong, stamped).cost).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});

/** The numbers again: a run's cells are one `*`. */
function collapsed(characters: (string | null)[]): string {
  return characters
    .map((character) => character ?? '')
    .join('')
    .replace(/\*+/g, '*');
}

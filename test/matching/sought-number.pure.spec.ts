import {
  askNear,
  askParts,
  isInDoubt,
  mayBePart,
  soughtNumber,
  withoutOthers,
} from '../../src/matching/finding/sought-number.js';

const CODE = '175721508069087';
const crowded = 4;

function sought(read: string) {
  return soughtNumber(0, read)!;
}

describe('whether more slips are looked for', () => {
  const one = { folded: CODE, slips: 1 };
  const two = { folded: CODE, slips: 2 };

  it.each<[reason: string, read: string, found: object[], crowd: number, isInDoubt: boolean]>([
    ['nothing was found', '175721508069081', [], 0, true],
    ['an equal one', CODE, [{ folded: CODE, slips: 0 }], crowded, false],
    ['one within a slip, on an empty line', '175721508069081', [one], 3, false],
    ['one within two slips, on an empty line', '175721508069181', [two], 3, true],
    ['one with two characters swapped', '175721508069078', [two], 3, false],
    ['one with two swapped that are no neighbours', '175721508769080', [two], 3, true],
    ['one within a slip, on a crowded line', '175721508069081', [one], crowded, true],
    ['four, on a crowded line', '175721508069081', [one, one, one, one], crowded, true],
    ['five, on a crowded line', '175721508069081', [one, one, one, one, one], crowded, false],
    [
      'five two slips away, on a crowded line',
      '175721508069181',
      [two, two, two, two, two],
      4,
      true,
    ],
    ['one that fits a worn one', '1757215?8?69087', [two], 0, false],
    ['one with a slip more than is worn', '1757215?8?69087', [{ folded: CODE, slips: 3 }], 0, true],
    [
      'one that fits of which more than two can’t be read, on a crowded line',
      '17572150806????',
      [{ folded: CODE, slips: 4 }],
      crowded,
      false,
    ],
    [
      'the same, where what can’t be read had to be guessed for its keys',
      'CN00????652',
      [{ folded: 'CN001234652', slips: 4 }],
      crowded,
      true,
    ],
    ['none that fits it', '17572150806????', [{ folded: CODE, slips: 5 }], crowded, true],
    [
      'little is readable of a worn one',
      'W??P000181',
      [{ folded: 'WAMP000181', slips: 2 }],
      0,
      true,
    ],
    ['the end of one', '8069087', [{ folded: CODE, slips: 2 }], 0, false],
    ['one slip at most, which the first keys cover', '069087', [], 0, false],
    ['a run, which has no further keys', '1757*9087', [], 0, false],
    ['one so worn that it fits', CODE, [{ folded: '1757*', slips: null }], 0, true],
  ])('%s', (_, read, found, crowd, expected) => {
    expect(isInDoubt(sought(read), found as { folded: string; slips: number }[], crowd)).toBe(
      expected,
    );
  });
});

describe('beside an equal one on an empty line', () => {
  const equal = { folded: CODE, slips: 0 };
  const longer = { folded: `${CODE}1`, slips: 1 };
  const wrong = { folded: '175721508069081', slips: 1 };
  const end = { folded: '8069087', slips: 3 };

  it('none is shown of which a character was missed or added; on a crowded line, or with none equal, it is', () => {
    const all = [equal, longer, wrong, end];
    expect(withoutOthers(sought(CODE), all, 3)).toEqual([equal, wrong, end]);
    expect(withoutOthers(sought(CODE), all, crowded)).toEqual(all);
    expect(withoutOthers(sought(CODE), [longer, wrong], 0)).toEqual([longer, wrong]);
  });
});

it.each<[reason: string, read: string, found: string[], isPart: boolean]>([
  ['nothing was found', '7215', [], true],
  ['found within a longer one only', '7215', [CODE], true],
  ['found at the end of one', '9087', [CODE], false],
  ['another is near', '72150806', ['7215080'], false],
  ['too long for a part', '1757215080690', [], false],
  ['too short for a part', '721', [], false],
  ['a worn part', '72?5', [], false],
])('whether it may be a part: %s', (_, read, found, expected) => {
  const rows = found.map((folded) => ({ folded }));
  expect(mayBePart(sought(read), rows)).toBe(expected);
});

it('asks for the last parts of four characters, or between bounds where nothing behind the run is long enough', () => {
  expect(askParts(sought('175721*69087')).grams).toHaveLength(3);
  expect(askParts(sought('175721*69087'))).not.toHaveProperty('low');
  expect(askParts(sought('175721*9'))).toMatchObject({ low: '175721', high: '175721~' });
  expect(askParts(sought('1*9'))).toEqual({ nth: 0, pattern: '1%9' });
});

describe('what stands around it', () => {
  it.each<[what: string, read: string, beginnings: object]>([
    [
      'is asked by its beginnings',
      CODE,
      { line: '17572150806', hundred: '1757215080690', million: '175721508' },
    ],
    ['of a short one, of what is left', '0690871', { hundred: '06908' }],
    ['not where a character can’t be read', '1757?1508069087', {}],
    ['but its line, where that can be read', '1757215080690?7', { line: '17572150806' }],
    ['not of a run', '1757*9087', {}],
  ])('%s', (_, read, beginnings) => {
    const { line, hundred, million } = askNear(sought(read)) as Record<string, unknown>;
    expect(JSON.parse(JSON.stringify({ line, hundred, million }))).toEqual(beginnings);
  });
});

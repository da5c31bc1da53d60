import { characterOf } from '../../web/keys/keys.js';
import { Wedge, type Heard } from '../../web/keys/wedge.js';

const keysOf = (text: string) =>
  Array.from(text).map((it) =>
    /\d/.test(it)
      ? { code: `Digit${it}`, shift: false }
      : { code: it === '-' ? 'Minus' : `Key${it.toUpperCase()}`, shift: it !== it.toLowerCase() },
  );
const enter = { code: 'Enter', shift: false };

/** Everything that is heard of a text and Enter, one key after the other. */
function typed(text: string, gapMs: number, enterGapMs = gapMs): Heard[] {
  const wedge = new Wedge();
  let at = 1_000;
  const heard = keysOf(text).map((key) => {
    at += gapMs;
    return wedge.hear(key, at);
  });
  return [...heard, wedge.hear(enter, at + enterGapMs)].filter((it) => it !== undefined);
}

describe('a scanner that types like a keyboard', () => {
  it('is told by its speed, as one code', () => {
    expect(typed('WD-2022-00031', 8).at(-1)).toEqual({ kind: 'scan', code: 'WD-2022-00031' });
  });

  it('is heard key by key too, the first one as the beginning', () => {
    const [first, second] = typed('AB12', 8);
    expect(first).toEqual({ kind: 'character', character: 'A', isFirstOfBurst: true });
    expect(second).toEqual({ kind: 'character', character: 'B', isFirstOfBurst: false });
  });

  it.each([
    ['a hand', typed('WD-2022-00031', 120)],
    ['a hand that is quick but for its Enter', typed('1757', 30, 400)],
    ['three keys at once, which is no code', typed('175', 8)],
  ])('%s is no scanner', (_, heard) => {
    expect(heard.at(-1)).toEqual({ kind: 'enter' });
  });

  it('begins anew after what a hand typed before it', () => {
    const wedge = new Wedge();
    wedge.hear({ code: 'Digit9', shift: false }, 0);
    keysOf('WD-1').forEach((key, index) => wedge.hear(key, 500 + index * 5));
    expect(wedge.hear(enter, 525)).toEqual({ kind: 'scan', code: 'WD-1' });
  });

  it('sends two codes one after the other, none mixed with the other', () => {
    const wedge = new Wedge();
    const codes = ['WD-2022-00031', '175721508069087'].map((code, round) => {
      keysOf(code).forEach((key, index) => wedge.hear(key, round * 300 + index * 5));
      return wedge.hear(enter, round * 300 + code.length * 5);
    });
    expect(codes).toEqual([
      { kind: 'scan', code: 'WD-2022-00031' },
      { kind: 'scan', code: '175721508069087' },
    ]);
  });
});

it.each([
  ['KeyA', false, 'a'],
  ['KeyA', true, 'A'],
  ['Digit8', false, '8'],
  ['Digit8', true, '*'],
  ['Slash', true, '?'],
  ['Slash', false, '/'],
  ['Numpad7', false, '7'],
  ['NumpadMultiply', false, '*'],
  ['Semicolon', true, ':'],
  ['ShiftLeft', true, undefined],
  ['ArrowDown', false, undefined],
  ['F5', false, undefined],
])('%s with shift %s writes %s, whatever an input method makes of it', (code, shift, character) => {
  expect(characterOf({ code, shift })).toBe(character);
});

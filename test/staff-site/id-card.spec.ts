import { looksLikeIdNumber, readIdCard } from '../../web/keys/id-card.js';
import { characterOfNumber, type KeyStroke } from '../../web/keys/keys.js';
import { Wedge, type Heard } from '../../web/keys/wedge.js';
import { citizenId } from '../factories/citizen-id.js';

const number = citizenId(101);
const wrong = number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
const name = '贾某某';
const address = '河南省许昌市魏都区七一路 1 号';
const card = ['贾某某', '男', '汉', '19000101', address, number, '许昌市公安局魏都分局'];

/** The keys a reader sends: digits by their places, whatever is on; Chinese as characters that no key wrote. */
const keysOf = (text: string): KeyStroke[] =>
  Array.from(text).map((it) => {
    if (it === '\t' || it === '\n') return { code: it === '\t' ? 'Tab' : 'Enter', shift: false };
    if (/\d/.test(it)) return { code: `Digit${it}`, shift: false, key: 'Process' };
    if (/[a-z]/i.test(it)) return { code: `Key${it.toUpperCase()}`, shift: true, key: 'Process' };
    if (it === '|') return { code: 'Backslash', shift: true, key: 'Process' };
    return { code: '', shift: false, key: it };
  });

function heardOf(text: string, gapMs = 6, wedge = new Wedge()): Heard[] {
  return keysOf(text)
    .map((key, index) => wedge.hear(key, 1_000 + index * gapMs))
    .filter((it) => it !== undefined);
}
const saidOf = (text: string, gapMs?: number) =>
  heardOf(text, gapMs).filter(({ kind }) => kind !== 'character');

describe('a reader of ID cards that types', () => {
  it.each([
    ['Tab between, Enter at the end', `${card.join('\t')}\n`],
    ['Enter between', `${card.join('\n')}\n`],
    ['bars between', `${card.join('|')}\n`],
    ['the number first', `${number}\t${name}\t${address}\n`],
    ['names of its fields', `姓名：${name}|住址：${address}|公民身份号码：${number}\n`],
  ])('%s: number, name and address by their shape', (_, text) => {
    const said = saidOf(text);
    expect(said.at(-1)).toEqual({ kind: 'card', card: { number, isRight: true, name, address } });
    // No key of it is anybody's: no form is sent, no focus moves, nothing is taken for a code.
    expect(said.some(({ kind }) => kind === 'enter' || kind === 'scan')).toBe(false);
  });

  it('the number alone, with Tab or Enter, an input method on or off', () => {
    for (const end of ['\t', '\n'])
      expect(saidOf(number + end)).toEqual([{ kind: 'card', card: { number, isRight: true } }]);
  });

  it('a separator of its own is known once it is set', () => {
    const wedge = new Wedge(() => '#');
    expect(heardOf(`${name}#${number}\n`, 6, wedge).at(-1)).toEqual({
      kind: 'card',
      card: { number, isRight: true, name },
    });
  });

  it('a wrong check character is told, not taken for another', () => {
    expect(saidOf(`${name}\t${wrong}\n`).at(-1)).toMatchObject({ card: { isRight: false } });
    expect(looksLikeIdNumber(wrong)).toBe(true);
  });

  it.each([
    ['half a burst', card.join('\t').slice(0, 12), 6],
    ['a burst without an end', number, 6],
    ['a hand', `${number}\n`, 120],
  ])('%s is no card', (_, text, gapMs) => {
    expect(saidOf(text, gapMs).some(({ kind }) => kind === 'card')).toBe(false);
  });

  it.each(['WD-2022-00031', '175721508069087', 'LXXPCJ105NA000123', wrong])(
    'what a scanner sends is no card: %s',
    (code) => {
      const text = code.replaceAll('-', '');
      expect(saidOf(`${text}\n`)).toEqual([{ kind: 'scan', code: text }]);
    },
  );

  it('two cards one after the other are two, and a code after a card is a code', () => {
    const wedge = new Wedge();
    heardOf(`${card.join('\t')}\n`, 6, wedge);
    const next = keysOf(`${citizenId(102)}\n`).map((key, index) =>
      wedge.hear(key, 9_000 + index * 6),
    );
    expect(next.at(-1)).toEqual({
      kind: 'card',
      card: { number: citizenId(102), isRight: true },
    });
    const code = keysOf('WD202200031\n').map((key, index) => wedge.hear(key, 15_000 + index * 6));
    expect(code.at(-1)).toEqual({ kind: 'scan', code: 'WD202200031' });
  });

  it('Chinese by Alt and the number pad is read as what it is', () => {
    const wedge = new Wedge();
    let at = 1_000;
    const typed = (numbers: number[]) => {
      for (const it of numbers) {
        for (const digit of String(it))
          wedge.hear({ code: `Numpad${digit}`, shift: false, alt: true }, (at += 4));
        wedge.release((at += 4));
      }
    };
    typed([48_342, 46_012]);
    wedge.hear({ code: 'Tab', shift: false }, (at += 4));
    const said = keysOf(`${number}\n`).map((key) => wedge.hear(key, (at += 4)));
    expect(said.at(-1)).toMatchObject({ kind: 'card', card: { number, name: '贾臣' } });
    expect(['', '999999', '7'].map(characterOfNumber)).toEqual(['', '', '']);
  });
});

it('the address is no name, the nation neither', () => {
  expect(readIdCard(['汉', '回族', '魏都区七一路', number])).toEqual({
    number,
    isRight: true,
    address: '魏都区七一路',
  });
});

/** What a key of a keyboard stands for on the layout that scanners are delivered with, whatever an input method makes of it. */
export interface KeyStroke {
  /** empty for what no key of a keyboard writes: a reader sends Chinese characters so */
  code: string;
  shift: boolean;
  alt?: boolean;
  /** what the browser says was written: asked only where no key was pressed */
  key?: string;
}

const plain: Record<string, string> = {
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Slash: '/',
  Period: '.',
  Comma: ',',
  Backslash: '\\',
  NumpadMultiply: '*',
  NumpadSubtract: '-',
  NumpadDivide: '/',
  NumpadDecimal: '.',
  NumpadAdd: '+',
};

const shifted: Record<string, string> = {
  Minus: '_',
  Equal: '+',
  Semicolon: ':',
  Slash: '?',
  Backslash: '|',
  Digit1: '!',
  Digit3: '#',
  Digit5: '%',
  Digit6: '^',
  Digit7: '&',
  Digit8: '*',
};

/** @returns undefined for keys that write nothing that stands in a code or on a card */
export function characterOf({ code, shift, key = '' }: KeyStroke): string | undefined {
  if (code === '') return /^\P{Cc}$/u.test(key) ? key : undefined;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shift ? letter : letter.toLowerCase();
  if (shift && shifted[code]) return shifted[code];
  return plain[code] ?? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
}

export const isEnter = ({ code }: KeyStroke) => code === 'Enter' || code === 'NumpadEnter';

/** A digit of a character's number, which is typed on the number pad while Alt is held. */
export const digitWithAlt = ({ code, alt }: KeyStroke) =>
  alt ? /^Numpad(\d)$/.exec(code)?.[1] : undefined;

/** The character that Alt and its number in GB 18030 write, as Windows for Chinese does it; empty where it is none. */
export function characterOfNumber(digits: string): string {
  const number = Number(digits);
  if (!(number > 31 && number < 65_536)) return '';
  const bytes = number < 256 ? [number] : [number >> 8, number & 255];
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}

/** What a key of a keyboard stands for on the layout that scanners are delivered with, whatever an input method makes of it. */
export interface KeyStroke {
  code: string;
  shift: boolean;
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
  Digit7: '&',
  Digit8: '*',
};

/** @returns undefined for keys that write nothing that stands in a code */
export function characterOf({ code, shift }: KeyStroke): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shift ? letter : letter.toLowerCase();
  if (shift && shifted[code]) return shifted[code];
  return plain[code] ?? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
}

export const isEnter = ({ code }: KeyStroke) => code === 'Enter' || code === 'NumpadEnter';

const symbols = Array.from('0123456789ACEFHJKMNPRTUWXY');
const codes: ReadonlyMap<string, number> = new Map(symbols.map((symbol, code) => [symbol, code]));
const lengthDifferenceOfPart = 2;

/** more characters than any number has */
export const widest = 20;
/** what has more slips is not looked at: the right number has fewer */
export const slipsAtMost = 5;

export function codesOf(folded: string): Uint8Array {
  return Uint8Array.from(folded, (symbol) => codes.get(symbol)!);
}

/**
 * How many characters must have been read wrong, missed, added or swapped at least, counted for a number at a time: the
 * columns of the table of distances as bits of one word (Hyyrö 2003). An unreadable character is none.
 */
export class Slips {
  private readonly places = new Int32Array(symbols.length);
  private readonly last: number;
  private readonly run: { before: Uint8Array; after: Uint8Array } | undefined;
  private readonly read: Uint8Array | undefined;

  constructor(private readonly folded: string) {
    this.last = 1 << (folded.length - 1);
    if (folded.includes('*')) {
      const [before = '', after = ''] = folded.split('*');
      this.run = { before: codesOf(before), after: codesOf(after) };
      return;
    }
    Array.from(folded).forEach((symbol, at) => {
      for (let code = 0; code < symbols.length; code++) {
        if (symbol === '?' || symbol === symbols[code]) this.places[code]! |= 1 << at;
      }
    });
    if (!folded.includes('?')) this.read = codesOf(folded);
  }

  of(all: Uint8Array, start: number, length: number): number {
    if (this.run) return this.fitsRun(all, start, length) ? 0 : slipsAtMost + 1;
    if (this.isPart(all, start, length)) return 0;
    return this.distance(all, start, length);
  }

  private distance(all: Uint8Array, start: number, length: number): number {
    let positive = -1;
    let negative = 0;
    let diagonal = 0;
    let placesBefore = 0;
    let score = this.folded.length;
    for (let at = start; at < start + length; at++) {
      const places = this.places[all[at]!]!;
      const swapped = ((~diagonal & places) << 1) & placesBefore;
      diagonal = ((((places & positive) + positive) | 0) ^ positive) | places | negative | swapped;
      let more = negative | ~(diagonal | positive);
      let fewer = diagonal & positive;
      if (more & this.last) score += 1;
      if (fewer & this.last) score -= 1;
      more = (more << 1) | 1;
      fewer <<= 1;
      positive = fewer | ~(diagonal | more);
      negative = more & diagonal;
      placesBefore = places;
    }
    return score;
  }

  private isPart(all: Uint8Array, start: number, length: number): boolean {
    const { read } = this;
    if (!read || Math.abs(read.length - length) <= lengthDifferenceOfPart) return false;
    const stored = all.subarray(start, start + length);
    return read.length < length ? holds(stored, read) : holds(read, stored);
  }

  private fitsRun(all: Uint8Array, start: number, length: number): boolean {
    const { before, after } = this.run!;
    return (
      before.length + after.length <= length &&
      before.every((code, at) => all[start + at] === code) &&
      after.every((code, at) => all[start + length - after.length + at] === code)
    );
  }
}

function holds(whole: Uint8Array, part: Uint8Array): boolean {
  for (let from = 0; from + part.length <= whole.length; from++) {
    let at = 0;
    while (at < part.length && whole[from + at] === part[at]) at++;
    if (at === part.length) return true;
  }
  return false;
}

import { hasHan, readIdCard, usualSeparators, type IdCard } from './id-card.js';
import { characterOf, characterOfNumber, digitWithAlt, isEnter, type KeyStroke } from './keys.js';

/** No hand types this fast; a scanner sends a key every few milliseconds. */
const longestGapMs = 50;
const shortestCode = 4;
/** A hand may roll over two keys; a reader's shortest field that a Tab follows is a name. */
const shortestField = 2;

export type Heard =
  /** a whole code, which a scanner sent; its characters were heard one by one before */
  | { kind: 'scan'; code: string }
  /** an ID card, as far as it was sent: told again when the reader goes on */
  | { kind: 'card'; card: IdCard }
  /** Tab or Enter within what a reader sends: it ends a field, and is nobody's key */
  | { kind: 'field-end' }
  | { kind: 'character'; character: string; isFirstOfBurst: boolean }
  | { kind: 'enter' };

/**
 * Tells a scanner and a reader of ID cards, which type like keyboards, from a hand: by their speed and the Enter at the
 * end. Every key is heard at once, so that typing never waits; when a burst turns out to be a code or a card, whoever
 * listens takes its characters back. Nothing of a burst is kept once the next one begins.
 */
export class Wedge {
  /** what the burst brought before its last Tab or Enter */
  private fields: string[] = [];
  private field = '';
  private altDigits = '';
  private lastMs = Number.NEGATIVE_INFINITY;

  constructor(private readonly separators: () => string = () => usualSeparators) {}

  /** @param atMs when the key went down, by the clock of its event. @returns undefined for keys that say nothing here */
  hear(key: KeyStroke, atMs: number): Heard | undefined {
    const digit = digitWithAlt(key);
    if (digit) {
      this.altDigits += digit;
      if (this.goesOn(atMs)) this.lastMs = atMs;
      return undefined;
    }
    if (key.alt) return undefined;
    if (isEnter(key) || key.code === 'Tab') return this.end(key, this.goesOn(atMs), atMs);
    const character = characterOf(key);
    return character === undefined ? undefined : this.add(character, atMs);
  }

  /** Alt was let go: what was typed on the number pad meanwhile is one character. */
  release(atMs: number): Heard | undefined {
    const character = characterOfNumber(this.altDigits);
    this.altDigits = '';
    return character ? this.add(character, atMs) : undefined;
  }

  private goesOn(atMs: number): boolean {
    if (atMs - this.lastMs <= longestGapMs) return true;
    this.forget();
    return false;
  }

  private add(character: string, atMs: number): Heard {
    const isFirstOfBurst = !this.goesOn(atMs);
    this.field += character;
    this.lastMs = atMs;
    return { kind: 'character', character, isFirstOfBurst };
  }

  private end(key: KeyStroke, isOfBurst: boolean, atMs: number): Heard | undefined {
    const isTab = key.code === 'Tab';
    if (!isOfBurst || (this.fields.length === 0 && this.field.length < shortestField))
      return this.byHand(isTab);
    this.fields.push(this.field);
    this.field = '';
    this.lastMs = atMs;
    const said = this.fields.join('');
    const card = readIdCard(this.fields, this.separators());
    if (card && (card.isRight || hasHan(said))) return { kind: 'card', card };
    if (isTab || hasHan(said)) return { kind: 'field-end' };
    if (said.length < shortestCode) return this.byHand(isTab);
    this.forget();
    return { kind: 'scan', code: said };
  }

  private byHand(isTab: boolean): Heard | undefined {
    this.forget();
    return isTab ? undefined : { kind: 'enter' };
  }

  private forget(): void {
    this.fields = [];
    this.field = '';
    this.lastMs = Number.NEGATIVE_INFINITY;
  }
}

import { characterOf, isEnter, type KeyStroke } from './keys.js';

/** No hand types this fast; a scanner sends a key every few milliseconds. */
const longestGapMs = 50;
const shortestCode = 4;

export type Heard =
  /** a whole code, which a scanner sent; its characters were heard one by one before */
  | { kind: 'scan'; code: string }
  | { kind: 'character'; character: string; isFirstOfBurst: boolean }
  | { kind: 'enter' };

/**
 * Tells a scanner, which types like a keyboard, from a hand: by its speed and the Enter at its end. Every key is heard
 * at once, so that typing never waits; when a burst turns out to be a code, whoever listens takes its characters back.
 */
export class Wedge {
  private burst = '';
  private lastMs = Number.NEGATIVE_INFINITY;

  /** @param atMs when the key went down, by the clock of its event. @returns undefined for keys that say nothing here */
  hear(key: KeyStroke, atMs: number): Heard | undefined {
    const isOfBurst = atMs - this.lastMs <= longestGapMs;
    if (isEnter(key)) {
      const code = this.burst;
      this.burst = '';
      this.lastMs = Number.NEGATIVE_INFINITY;
      return isOfBurst && code.length >= shortestCode ? { kind: 'scan', code } : { kind: 'enter' };
    }
    const character = characterOf(key);
    if (character === undefined) return undefined;
    this.burst = isOfBurst ? this.burst + character : character;
    this.lastMs = atMs;
    return { kind: 'character', character, isFirstOfBurst: !isOfBurst };
  }
}

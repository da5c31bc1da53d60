import { randomBytes } from 'node:crypto';
import { SYMBOLS } from '../platform/reference-check.js';

/** A secret to be typed once: `symbols` of 5 random bits each, in groups of `group`. */
export function randomCode(symbols: number, group: number): string {
  const text = [...randomBytes(symbols)].map((byte) => SYMBOLS.charAt(byte & 31)).join('');
  return text.match(new RegExp(`.{1,${group}}`, 'g'))!.join('-');
}

/** What was meant: lower case, full width, spaces and dashes anywhere, I and L for 1, O for 0. */
export function readCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0');
}

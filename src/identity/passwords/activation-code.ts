import { randomCode, readCode } from '../random-code.js';

/** 50 random bits a half, and argon2 over it: nobody guesses the other half, even with the table in hand. */
const symbolsInHalf = 10;

export function newHalf(): string {
  return randomCode(symbolsInHalf, 5);
}

/** Both halves as they were typed, one after the other; empty where something is missing. */
export function halvesOf(typed: string): [first: string, second: string] {
  const code = readCode(typed);
  return [code.slice(0, symbolsInHalf), code.slice(symbolsInHalf)];
}

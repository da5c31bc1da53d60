import { InvalidInput } from '../../platform/errors/domain-error.js';
import { isCommonPassword } from './common-passwords.js';
import { normalisePassword } from './password-hash.js';

export const shortestPassword = 12;
export const longestPassword = 200;
/** A new password differs from this many before it. */
export const passwordsRemembered = 5;

/** Texts about a person that anybody would try. */
export interface Guessable {
  username: string;
  unitCode: string;
  name: string | undefined;
}

/** What is wrong with a new password, whoever has it. @throws {InvalidInput} naming what to do */
export function assertGoodPassword(typed: string): void {
  const password = normalisePassword(typed);
  const { length } = Array.from(password);
  if (length < shortestPassword)
    throw refusal('password-too-short', `A password has at least ${shortestPassword} characters.`);
  if (length > longestPassword)
    throw refusal('password-too-long', `A password has at most ${longestPassword} characters.`);
  if (isCommonPassword(password))
    throw refusal(
      'password-too-common',
      'This password is made of what is tried first: common words, runs of keys, repetitions, years.',
    );
}

/** @throws {InvalidInput} when the password has the person's username, name or unit in it */
export function assertNotGuessable(typed: string, { username, unitCode, name }: Guessable): void {
  const password = normalisePassword(typed).toLowerCase();
  const parts = [username, unitCode, ...unitCode.split('-'), ...(name ? [name] : [])]
    .map((it) => normalisePassword(it).toLowerCase().replaceAll(/\s/g, ''))
    .filter((it) => it.length >= (/\p{Script=Han}/u.test(it) ? 2 : 3));
  if (parts.some((it) => password.includes(it)))
    throw refusal('password-has-your-name', 'Your username, name or unit stands in this password.');
}

/** @returns the refusal of a password that was in use before */
export function passwordUsedBefore(): InvalidInput {
  return refusal(
    'password-used-before',
    `This is one of your last ${passwordsRemembered} passwords.`,
  );
}

function refusal(code: string, message: string): InvalidInput {
  return new InvalidInput(code, message, {
    field: 'newPassword',
    whatToDo: 'Take four or more words that have nothing to do with each other or with you.',
  });
}

import { hash, verify } from '@node-rs/argon2';

/** What nobody's password hashes to: an account that nobody enters until a password is set. */
export const noPassword = '!';

let decoy: Promise<string> | undefined;

/** One text for what a person types, whatever their keyboard sends. */
export function normalisePassword(typed: string): string {
  return typed.normalize('NFKC');
}

/** argon2id */
export function hashPassword(typed: string): Promise<string> {
  return hash(normalisePassword(typed));
}

/** Takes as long without a hash as with one. @returns false for none */
export async function passwordMatches(
  passwordHash: string | undefined,
  typed: string,
): Promise<boolean> {
  decoy ??= hash('nobody has this password');
  const isThere = passwordHash !== undefined && passwordHash !== noPassword;
  const matches = await verify(isThere ? passwordHash : await decoy, normalisePassword(typed));
  return isThere && matches;
}

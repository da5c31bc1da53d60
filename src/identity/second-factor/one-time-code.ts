import { generateSecret, generateURI, verifySync } from 'otplib';

const stepSeconds = 30;
/** One step either way: a phone's clock is seldom right, and typing takes time. */
const toleranceSeconds = stepSeconds;

/** A secret for an authenticator, 160 bits in base32. */
export function newSecret(): string {
  return generateSecret({ length: 20 });
}

/** What the authenticator reads off a QR code. Contains the secret: shown once, logged never. */
export function otpauthUri(username: string, secret: string): string {
  return generateURI({ issuer: '完璧 Wanbi', label: username, secret });
}

/**
 * RFC 6238 with SHA-1, 6 digits and 30 seconds, which every authenticator knows.
 *
 * @returns the number of the time step whose code this is, or null for any other text
 */
export function timeStepOf(secret: string, typed: string, now: Date): number | null {
  const token = typed.normalize('NFKC').replaceAll(/\s/g, '');
  if (!/^[0-9]{6}$/.test(token)) return null;
  const epoch = Math.floor(now.getTime() / 1_000);
  const found = verifySync({ secret, token, epoch, epochTolerance: toleranceSeconds });
  return found.valid ? Math.floor(epoch / stepSeconds) + found.delta : null;
}

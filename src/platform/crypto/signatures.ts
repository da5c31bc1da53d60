import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

/** Ed25519 over `bytes`; the key is PKCS #8 DER in base64. */
export function signBytes(privateKey: string, bytes: Uint8Array): Buffer {
  const key = createPrivateKey({
    key: Buffer.from(privateKey, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
  return sign(null, bytes, key);
}

/** The public half of a key, as the settings hold it: SPKI DER in base64. */
export function publicHalfOf(privateKey: string): string {
  const key = createPrivateKey({
    key: Buffer.from(privateKey, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
}

export function signatureHolds(
  publicKey: string,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = createPublicKey({
    key: Buffer.from(publicKey, 'base64'),
    format: 'der',
    type: 'spki',
  });
  return verify(null, bytes, key, signature);
}

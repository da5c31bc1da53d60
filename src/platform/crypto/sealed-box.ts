import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

const rawKeyLength = 32;
const tagLength = 16;
const version = 1;
const zeroNonce = Buffer.alloc(12);

function rawPublic(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
}

function publicFromRaw(raw: Buffer): KeyObject {
  return createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: raw.toString('base64url') },
    format: 'jwk',
  });
}

function sharedKey(secret: Buffer, ephemeral: Buffer, recipient: Buffer): Buffer {
  return Buffer.from(
    hkdfSync('sha256', secret, Buffer.concat([ephemeral, recipient]), 'wanbi sealed box 1', 32),
  );
}

/**
 * Seals for the holder of the private key alone: a fresh X25519 key each time, HKDF, AES-256-GCM. The key is used
 * once, so the nonce may be zero.
 */
export function sealFor(recipientPublicKey: string, plain: Uint8Array): Buffer {
  const recipient = createPublicKey({
    key: Buffer.from(recipientPublicKey, 'base64'),
    format: 'der',
    type: 'spki',
  });
  const ephemeral = generateKeyPairSync('x25519');
  const ephemeralRaw = rawPublic(ephemeral.publicKey);
  const secret = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: recipient });
  const cipher = createCipheriv(
    'aes-256-gcm',
    sharedKey(secret, ephemeralRaw, rawPublic(recipient)),
    zeroNonce,
  );
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), ephemeralRaw, cipher.getAuthTag(), text]);
}

/** @throws {Error} when it was sealed for someone else or changed since */
export function openSealed(recipientPrivateKey: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== version) throw new Error(`Sealed box of unknown version ${bytes[0]}`);
  const privateKey = createPrivateKey({
    key: Buffer.from(recipientPrivateKey, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
  const ephemeralRaw = bytes.subarray(1, 1 + rawKeyLength);
  const tagEnd = 1 + rawKeyLength + tagLength;
  const secret = diffieHellman({ privateKey, publicKey: publicFromRaw(ephemeralRaw) });
  const key = sharedKey(secret, ephemeralRaw, rawPublic(createPublicKey(privateKey)));
  const decipher = createDecipheriv('aes-256-gcm', key, zeroNonce);
  decipher.setAuthTag(bytes.subarray(1 + rawKeyLength, tagEnd));
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
}

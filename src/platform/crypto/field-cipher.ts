import { createCipheriv, createDecipheriv } from 'node:crypto';
import { randomFromPage } from './random-page.js';

const version = 1;
const nonceLength = 12;
const tagLength = 16;

/** Where a ciphertext lives. Moved to another row or column, it no longer opens. */
export interface FieldPlace {
  table: string;
  column: string;
  id: string;
}

function associatedData({ table, column, id }: FieldPlace): Buffer {
  return Buffer.from(`${table}.${column}.${id}`);
}

/** `version ‖ nonce ‖ tag ‖ text`, AES-256-GCM, bound to its place. */
export function sealField(key: Buffer, place: FieldPlace, plain: string | Uint8Array): Buffer {
  const nonce = randomFromPage(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(associatedData(place));
  const bytes = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain;
  const text = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), text]);
}

/** @throws {Error} when the key, the place or a byte is not the one it was sealed with */
export function openField(key: Buffer, place: FieldPlace, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== version) throw new Error(`Sealed with unknown version ${bytes[0]}`);
  const textStart = 1 + nonceLength + tagLength;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + nonceLength));
  decipher.setAAD(associatedData(place));
  decipher.setAuthTag(bytes.subarray(1 + nonceLength, textStart));
  return Buffer.concat([decipher.update(bytes.subarray(textStart)), decipher.final()]);
}

export function openText(key: Buffer, place: FieldPlace, sealed: Uint8Array): string {
  return openField(key, place, sealed).toString('utf8');
}

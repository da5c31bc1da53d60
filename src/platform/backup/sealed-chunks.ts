import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { BackupDamaged } from './backup.errors.js';

const magic = Buffer.from('wanbi backup 1\n');
const saltLength = 32;
const tagLength = 16;
const chunkLength = 1024 * 1024;
const lastChunk = 1;

/** A key for this file alone, so that a counter will do as a nonce. */
function keyOfFile(backupKey: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', backupKey, salt, 'wanbi backup file 1', 32));
}

/** Its place in the file and whether it is the last: a chunk left out, moved or cut off does not open. */
function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(place, 4);
  nonce.writeUInt8(isLast ? lastChunk : 0, 11);
  return nonce;
}

/** AES-256-GCM in chunks of 1 MiB. Memory stays flat, whatever comes. */
export async function* sealChunks(
  source: AsyncIterable<Buffer>,
  backupKey: Buffer,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltLength);
  const key = keyOfFile(backupKey, salt);
  yield Buffer.concat([magic, salt]);
  let place = 0;
  const seal = (plain: Buffer, isLast: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place, isLast));
    place += 1;
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
  for await (const { bytes, isLast } of inPieces(source, chunkLength)) yield seal(bytes, isLast);
}

/** @throws {BackupDamaged} at the first chunk that is not what was sealed, and when the last one is missing */
export async function* openChunks(
  source: AsyncIterable<Buffer>,
  backupKey: Buffer,
): AsyncGenerator<Buffer> {
  let key: Buffer | undefined;
  let place = 0;
  const headLength = magic.length + saltLength;
  for await (const { bytes, isLast } of inPieces(source, chunkLength + tagLength, headLength)) {
    if (!key) {
      if (bytes.length < headLength || !bytes.subarray(0, magic.length).equals(magic)) {
        throw new BackupDamaged('This is no backup of ours.');
      }
      key = keyOfFile(backupKey, bytes.subarray(magic.length));
      if (isLast) throw new BackupDamaged('The backup is cut off.');
      continue;
    }
    if (bytes.length < tagLength) throw new BackupDamaged('The backup is cut off.');
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place, isLast));
    decipher.setAuthTag(bytes.subarray(-tagLength));
    place += 1;
    try {
      yield Buffer.concat([decipher.update(bytes.subarray(0, -tagLength)), decipher.final()]);
    } catch {
      throw new BackupDamaged(
        'The backup was changed, is cut off or was made with another BACKUP_KEY.',
      );
    }
  }
}

/** Regroups bytes; the last piece may be shorter, and there always is a last one. */
async function* inPieces(source: AsyncIterable<Buffer>, length: number, firstLength = length) {
  let held: Buffer[] = [];
  let heldLength = 0;
  let wanted = firstLength;
  for await (const bytes of source) {
    held.push(bytes);
    heldLength += bytes.length;
    // One byte more than is wanted must be there: else this piece might be the last.
    while (heldLength > wanted) {
      const all = held.length === 1 ? held[0]! : Buffer.concat(held);
      yield { bytes: all.subarray(0, wanted), isLast: false };
      held = [all.subarray(wanted)];
      heldLength -= wanted;
      wanted = length;
    }
  }
  yield { bytes: Buffer.concat(held), isLast: true };
}

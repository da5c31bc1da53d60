import { BackupDamaged } from './backup.errors.js';

/** What stands in a backup, one after the other: a head, entries (start, data …, end), a manifest. */
export const frameTypes = { head: 1, start: 2, data: 3, end: 4, manifest: 5 } as const;

export type FrameType = (typeof frameTypes)[keyof typeof frameTypes];

export interface Frame {
  type: FrameType;
  payload: Buffer;
}

const headerLength = 5;
const mostBytes = 64 * 1024 * 1024;

export function frameOf(type: FrameType, payload: Buffer | object): Buffer {
  const body = Buffer.isBuffer(payload) ? payload : Buffer.from(JSON.stringify(payload));
  const header = Buffer.alloc(headerLength);
  header.writeUInt8(type, 0);
  header.writeUInt32BE(body.length, 1);
  return Buffer.concat([header, body]);
}

/** @throws {BackupDamaged} when the bytes end in the middle of one */
export async function* framesIn(source: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer = Buffer.alloc(0);
  for await (const bytes of source) {
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    while (held.length >= headerLength) {
      const length = held.readUInt32BE(1);
      if (length > mostBytes) throw new BackupDamaged('The backup holds an impossible frame.');
      if (held.length < headerLength + length) break;
      const payload = held.subarray(headerLength, headerLength + length);
      yield { type: held.readUInt8(0) as FrameType, payload };
      held = held.subarray(headerLength + length);
    }
  }
  if (held.length > 0) throw new BackupDamaged('The backup is cut off.');
}

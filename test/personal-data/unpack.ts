import { inflateRawSync, inflateSync } from 'node:zlib';

const gzip = Buffer.from([0x1f, 0x8b, 0x08]);
/** The second byte of a zlib stream, by how hard it was packed. */
const zlib = [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level]));
/** Fewer characters than this hold no secret of ours. */
const shortestBase64 = 24;

function tried(unpack: () => Buffer): Buffer[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}

function streamsFrom(bytes: Buffer, magic: Buffer, unpack: (from: Buffer) => Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) {
    found.push(...tried(() => unpack(bytes.subarray(at))));
  }
  return found;
}

/** What lies packed in these bytes, wherever it begins: gzip, zlib, and base64 of either. */
export function unpacked(bytes: Buffer, depth = 0): Buffer[] {
  const options = { finishFlush: 2 } as const; // Z_SYNC_FLUSH: a stream that ends early gives what it has
  const streams = [
    // Past the ten bytes of its head, for what stands behind a stream would spoil its check.
    ...streamsFrom(bytes, gzip, (it) => inflateRawSync(it.subarray(10), options)),
    ...zlib.flatMap((magic) => streamsFrom(bytes, magic, (it) => inflateSync(it, options))),
  ];
  const texts =
    depth > 0
      ? []
      : [...bytes.toString('latin1').matchAll(/[A-Za-z0-9+/_-]{24,}/g)]
          .map(([text]) => text)
          .filter((text) => text.length >= shortestBase64)
          .flatMap((text) => unpacked(Buffer.from(text, 'base64url'), depth + 1));
  return [...streams, ...texts];
}

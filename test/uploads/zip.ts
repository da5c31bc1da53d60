import { constants, crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  /** as it lies in the file, deflated */
  packed: Buffer;
  /** what the file says about it */
  unpackedBytes: number;
  crc: number;
}

export function partOf(name: string, content: string | Buffer): ZipPart {
  const bytes = Buffer.from(content);
  return {
    name,
    packed: deflateRawSync(bytes),
    unpackedBytes: bytes.length,
    crc: crc32(bytes),
  };
}

/** Ten gigabytes of one letter in ten megabytes: a block that can be repeated, a thousand times. */
export function bombPart(name: string, letter: number, saysBytes: number): ZipPart {
  const tenMegabytes = Buffer.alloc(10_000_000, letter);
  const block = deflateRawSync(tenMegabytes, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const end = deflateRawSync(Buffer.alloc(0));
  const packed = Buffer.concat([...Array.from({ length: 1_000 }, () => block), end]);
  return { name, packed, unpackedBytes: saysBytes, crc: 0 };
}

const deflated = 8;

/** A zip with exactly these parts, honest or not. */
export function zipOf(parts: ZipPart[]): Buffer {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt32LE(part.crc, 10);
    common.writeUInt32LE(part.packed.length, 14);
    common.writeUInt32LE(part.unpackedBytes, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, part.packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const head = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
    directory.push(Buffer.concat([head, common, rest, name]));
    written.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written, central, end]);
}

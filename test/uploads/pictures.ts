import { crc32, deflateSync } from 'node:zlib';
import sharp, { type JpegOptions } from 'sharp';

export const flat = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({
    create: { width, height, channels, background: '#567' },
    limitInputPixels: false,
  });

export function jpegOf(width: number, height: number, options: JpegOptions = {}) {
  return flat(width, height).jpeg(options).toBuffer();
}

/** The first frame header's size overwritten: what the file says, not what it holds. */
export function sayingItIs(jpeg: Buffer, width: number, height: number): Buffer {
  const said = Buffer.from(jpeg);
  const frame = said.indexOf(Buffer.from([0xff, 0xc0]));
  said.writeUInt16BE(height, frame + 5);
  said.writeUInt16BE(width, frame + 7);
  return said;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of black points that is a few kilobytes and says that it is `side` × `side`. */
export function pngBomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const lines = deflateSync(Buffer.alloc(4 * (side + 1)));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', lines),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

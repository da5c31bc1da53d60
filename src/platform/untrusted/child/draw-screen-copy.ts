import sharp from 'sharp';
import { Refused } from './refused.js';

/** A photo of 100 megapixels is none that a phone takes: it is a bomb. */
const mostPixels = 100_000_000;
/** What can't be read line by line (progressive, interlaced, WebP) lies in memory whole. */
const mostPixelsHeldWhole = 16_000_000;
/** Wide enough to read a stamped number; the sealed original has the rest. */
const longestSide = 2_000;
const jpegQuality = 82;

sharp.cache(false);
sharp.concurrency(1);

/**
 * Smaller first, then upright: turning a picture of full size would hold all of it in memory.
 *
 * @throws {Refused} `photo-too-large`; anything the decoder throws means that it is no picture
 */
export async function drawScreenCopy(bytes: Uint8Array): Promise<Buffer> {
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
  const { width, height, format, isProgressive, orientation = 1 } = await image.metadata();
  const most = isProgressive || format === 'webp' ? mostPixelsHeldWhole : mostPixels;
  if (width * height > most) throw new Refused('photo-too-large');
  const small = image
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' });
  if (orientation === 1) return small.jpeg({ quality: jpegQuality }).toBuffer();
  const lying = await small.withMetadata({ orientation }).png({ compressionLevel: 0 }).toBuffer();
  return sharp(lying).autoOrient().jpeg({ quality: jpegQuality }).toBuffer();
}

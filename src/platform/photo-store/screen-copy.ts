import sharp from 'sharp';
import { DomainError } from '../errors/domain-error.js';

/** A photo of 100 megapixels is none that a phone takes: it is a bomb. */
const mostPixels = 100_000_000;
/** Wide enough to read a stamped number; the sealed original has the rest. */
const longestSide = 2_000;
const jpegQuality = 82;

export class NotAPicture extends DomainError {
  readonly code = 'not-a-picture';
  readonly kind = 'invalid';

  constructor() {
    super('This file is not a photo that can be read.', {
      field: 'file',
      whatToDo: 'Send a JPEG, PNG or WebP photo of at most 12 MB.',
    });
  }
}

/** Told by the first bytes, so that no other decoder (SVG, PDF, TIFF) ever sees what a stranger sends. */
function isPhotoFormat(bytes: Buffer): boolean {
  const startsWith = (hex: string, at = 0) =>
    bytes.subarray(at, at + hex.length / 2).toString('hex') === hex;
  return (
    startsWith('ffd8ff') ||
    startsWith('89504e470d0a1a0a') ||
    (startsWith('52494646') && startsWith('57454250', 8))
  );
}

/**
 * A JPEG for the screen, drawn anew from the pixels: turned upright, without EXIF (which tells where and with whose
 * phone it was taken) and without anything a file can hide.
 *
 * @throws {NotAPicture} for another format, a broken file or more pixels than a camera has
 */
export async function screenCopy(original: Uint8Array): Promise<Buffer> {
  const bytes = Buffer.from(original.buffer, original.byteOffset, original.byteLength);
  if (!isPhotoFormat(bytes)) throw new NotAPicture();
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: jpegQuality })
      .toBuffer();
  } catch {
    throw new NotAPicture();
  }
}

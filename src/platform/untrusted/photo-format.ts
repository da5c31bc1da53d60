export type PhotoFormat = 'jpeg' | 'png' | 'webp';

/**
 * Told by the first bytes, so that no other decoder (SVG, GIF, PDF, TIFF, AVIF) ever sees what a stranger sends. The
 * name and the type a browser claims are not asked.
 *
 * @returns null for anything else, HEIC too, which we can't decode
 */
export function photoFormatOf(bytes: Uint8Array): PhotoFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 12));
  const has = (hex: string, at = 0) => head.toString('hex', at, at + hex.length / 2) === hex;
  if (has('ffd8ff')) return 'jpeg';
  if (has('89504e470d0a1a0a')) return 'png';
  if (has('52494646') && has('57454250', 8)) return 'webp';
  return null;
}

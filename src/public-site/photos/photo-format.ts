const heicBrands = new Set(['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif']);

/**
 * Whether these bytes begin like a photo of a phone: JPEG, PNG, WebP or HEIC. The name and the type a
 * browser claims are not asked.
 */
export function looksLikePhoto(bytes: Buffer): boolean {
  const text = (from: number, until: number) => bytes.toString('latin1', from, until);
  if (bytes.length < 12) return false;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return true;
  if (text(1, 4) === 'PNG') return true;
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return true;
  return text(4, 8) === 'ftyp' && heicBrands.has(text(8, 12));
}

import { readFileSync } from 'node:fs';
import { create } from 'fontkit';

const known = new Map<string, (codePoint: number) => boolean>();

/** Whether a font file has a character. A font is opened once a process. */
export function hasCharacter(file: string, codePoint: number): boolean {
  let has = known.get(file);
  if (!has) {
    const font = create(readFileSync(file));
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} holds more than one font.`);
    has = (it) => font.hasGlyphForCodePoint(it);
    known.set(file, has);
  }
  return has(codePoint);
}

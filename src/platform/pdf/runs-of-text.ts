import { hasCharacter } from './characters-of-font.js';

export interface Run {
  font: string;
  text: string;
}

/**
 * Splits a text where another font has to be used. A character that no font has is written out as its number, so that
 * nobody's name loses one silently: `〓(U+2A6D6)`.
 */
export function runsOfText(text: string, fonts: readonly string[]): Run[] {
  const [usual] = fonts;
  const runs: Run[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const isControl = codePoint < 0x20;
    const font = isControl ? usual : fonts.find((file) => hasCharacter(file, codePoint));
    const shown = font ? character : `〓(U+${codePoint.toString(16).toUpperCase()})`;
    const last = runs.at(-1);
    if (last && last.font === (font ?? usual)) last.text += shown;
    else runs.push({ font: font ?? usual!, text: shown });
  }
  return runs;
}

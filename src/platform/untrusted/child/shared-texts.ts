import type { PackedParts } from './packed-parts.js';
import { TextPages } from './text-pages.js';
import { readPart } from './workbook.js';

const part = 'xl/sharedStrings.xml';

/** Texts that cells name by number. Phonetic readings (`rPh`) are no part of a text. */
export async function readSharedTexts(parts: PackedParts): Promise<TextPages> {
  const texts = new TextPages();
  if (!parts.has(part)) return texts;
  let current = '';
  let isText = false;
  let isPhonetic = false;
  await readPart(parts, part, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text(text) {
      if (isText) current += text;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') texts.push(current);
    },
  });
  return texts;
}

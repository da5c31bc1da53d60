import { fontFiles, type Weight } from './fonts.js';
import type { PdfPage } from './pdf-bytes.js';
import { runsOfText } from './runs-of-text.js';

export interface TextPlace {
  /** points from the left and the top edge of the page */
  x: number;
  y: number;
  size: number;
  weight?: Weight;
  /** points; longer lines are broken */
  width?: number;
  align?: 'left' | 'center' | 'right';
  colour?: string;
}

/** Writes a text in whatever fonts its characters need. @returns the points below which it ends */
export function writeText(page: PdfPage, text: string, place: TextPlace): number {
  const { x, y, size, weight = 'regular', width, align = 'left', colour = '#17212e' } = place;
  const runs = runsOfText(text, fontFiles[weight]);
  page.fontSize(size).fillColor(colour);
  // A line of several fonts is placed by its whole width; pdfkit would align each of its pieces.
  const isOneLine = width === undefined || widthOfText(page, text, size, weight) <= width;
  if (isOneLine) {
    let at = x + indentOf(align, (width ?? 0) - widthOfText(page, text, size, weight));
    for (const { font, text: piece } of runs) {
      page.font(font).text(piece, at, y, { lineBreak: false });
      at += page.widthOfString(piece);
    }
    return y + page.currentLineHeight(true);
  }
  runs.forEach(({ font, text: piece }, index) => {
    const options = { width, align, continued: index < runs.length - 1 };
    page.font(font);
    if (index === 0) page.text(piece, x, y, options);
    else page.text(piece, options);
  });
  return page.y;
}

function indentOf(align: TextPlace['align'], room: number): number {
  if (align === 'center') return Math.max(0, room / 2);
  return align === 'right' ? Math.max(0, room) : 0;
}

/** @returns points */
export function widthOfText(
  page: PdfPage,
  text: string,
  size: number,
  weight: Weight = 'regular',
): number {
  page.fontSize(size);
  return runsOfText(text, fontFiles[weight]).reduce(
    (sum, { font, text: piece }) => sum + page.font(font).widthOfString(piece),
    0,
  );
}

import {
  drawQrCode,
  pdfBytes,
  widthOfText,
  writeText,
  type PdfPage,
  type TextPlace,
} from '../../platform/pdf/index.js';

/** Points. A4 with a margin that office printers can reach, two labels beside each other. */
const paper = { width: 595.28, height: 841.89, margin: 28 };
const columns = 2;
const rows = 7;
const size = {
  width: (paper.width - 2 * paper.margin) / columns,
  height: (paper.height - 2 * paper.margin) / rows,
};
/** the part that is torn off when the vehicle leaves */
const tagWidth = 66;

export const labelsOnPage = columns * rows;

/** What is printed on labels besides their number. */
export interface LabelPaper {
  /** the unit in whose yard the vehicle stands */
  unit: string;
  madeAt: Date;
}

/** Labels to hang on vehicles, each with a tag that is surrendered at the hand-over: code, number, unit. */
export async function drawLabels(labels: string[], { unit, madeAt }: LabelPaper): Promise<Buffer> {
  return pdfBytes({ title: `车辆标签 ${labels[0]}`, madeAt }, (page) => {
    labels.forEach((label, index) => {
      const place = index % labelsOnPage;
      if (index > 0 && place === 0) page.addPage();
      const x = paper.margin + (place % columns) * size.width;
      const y = paper.margin + Math.floor(place / columns) * size.height;
      drawLabel(page, label, unit, x, y);
    });
  });
}

function drawLabel(page: PdfPage, label: string, unit: string, x: number, y: number): void {
  const tear = x + size.width - tagWidth;
  page.lineWidth(0.5).strokeColor('#52606d');
  page.rect(x, y, size.width, size.height).stroke();
  page
    .moveTo(tear, y)
    .lineTo(tear, y + size.height)
    .dash(3, {})
    .stroke()
    .undash();
  drawQrCode(page, label, x + 4, y + 8, 92);
  const text = { x: x + 96, width: tear - x - 100 };
  writeText(page, unit, { ...text, y: y + 12, size: 9 });
  writeFitted(page, label, { ...text, y: y + 34, size: 15, weight: 'bold' });
  writeText(page, '涉案财物，勿移动、勿撕下', { ...text, y: y + 88, size: 7, colour: '#52606d' });
  drawQrCode(page, label, tear + 2, y + 8, tagWidth - 4);
  const tag = { x: tear + 2, width: tagWidth - 4, align: 'center' as const };
  writeFitted(page, label, { ...tag, y: y + 72, size: 9, weight: 'bold' });
  writeText(page, '发还时撕下交回', { ...tag, y: y + 88, size: 7, colour: '#52606d' });
}

/** On one line, as large as its place allows: somebody may have brought labels of 60 characters. */
function writeFitted(page: PdfPage, text: string, place: TextPlace & { width: number }): void {
  const wanted = widthOfText(page, text, place.size, place.weight);
  const size = place.size * Math.min(1, (place.width - 1) / wanted);
  writeText(page, text, { ...place, size });
}

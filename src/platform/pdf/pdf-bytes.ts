import { once } from 'node:events';
import Document from 'pdfkit';

/** What is drawn on; measures are points (1/72 inch) from the top left. */
export type PdfPage = PDFKit.PDFDocument;

export interface Paper {
  title: string;
  /** when it was made: by our clock, so that the same paper comes out the same */
  madeAt: Date;
  layout?: 'portrait' | 'landscape';
}

/** An A4 paper, drawn by the function given, as the bytes of a PDF. */
export async function pdfBytes(
  { title, madeAt, layout }: Paper,
  draw: (page: PdfPage) => void | Promise<void>,
): Promise<Buffer> {
  const page = new Document({
    size: 'A4',
    layout: layout ?? 'portrait',
    margin: 0,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, Author: 'Wanbi', CreationDate: madeAt, ModDate: madeAt },
  });
  const pieces: Buffer[] = [];
  page.on('data', (piece: Buffer) => pieces.push(piece));
  const done = once(page, 'end');
  await draw(page);
  page.end();
  await done;
  return Buffer.concat(pieces);
}

import { pdfBytes, widthOfText, writeText, type PdfPage } from '../platform/pdf/index.js';
import { dateOnPaper } from './date-on-paper.js';
import { printingPurposes, type PrintingPurpose } from './printing-purpose.js';

/** Points of an A4 page. */
const left = 56;
const width = 483;
const labelWidth = 92;
const footTop = 790;
const textSize = 10.5;
/** at most so many characters in one line of the table: half a page */
const rowCharacters = 900;
const muted = '#52606d';

export interface Printing {
  title: string;
  printedAt: Date;
  printedBy: string;
  purpose: PrintingPurpose;
  signedHead: string | null;
}

/** A form of one or more pages: heading, lines of a table, text, places to sign. Each method goes on below the last. */
export class Sheet {
  private y = 0;
  private heading = '';

  constructor(
    private readonly page: PdfPage,
    private readonly printing: Printing,
    private pages = 0,
  ) {}

  /** Begins a page. @param copy which of the copies it is, printed beside the number */
  begin(unit: string, title: string, number: string, copy: string): void {
    if (this.pages > 0) this.page.addPage();
    this.pages += 1;
    this.heading = `${title} 编号 ${number} ${copy}`;
    this.foot();
    writeText(this.page, unit, { x: left, y: 48, width, size: 13, align: 'center' });
    const below = writeText(this.page, title, {
      x: left,
      y: 70,
      width,
      size: 22,
      weight: 'bold',
      align: 'center',
    });
    writeText(this.page, copy, { x: left, y: below + 6, size: 10, colour: muted });
    this.y =
      writeText(this.page, `编号 ${number}`, {
        x: left,
        y: below + 6,
        width,
        size: 10,
        align: 'right',
      }) + 6;
  }

  /** A large line across the page, for what must not be overlooked. */
  warning(text: string): void {
    const place = { x: left, y: this.y + 2, width, size: 14, weight: 'bold' as const };
    this.y = writeText(this.page, text, { ...place, align: 'center', colour: '#b3261e' }) + 6;
  }

  /** One line of the table; what is not known is a dash. What is too long for one goes on in the next. */
  row(label: string, said: string | null | undefined): void {
    const text = Array.from(said?.trim() ? said : '—');
    for (let at = 0; at < text.length; at += rowCharacters)
      this.cell(at === 0 ? label : `${label}（续）`, text.slice(at, at + rowCharacters).join(''));
  }

  private cell(label: string, text: string): void {
    const inside = { x: left + labelWidth + 6, width: width - labelWidth - 12 };
    const lines = text
      .split('\n')
      .map((line) => Math.ceil((widthOfText(this.page, line, textSize) * 1.05) / inside.width));
    this.makeRoom(lines.reduce((sum, count) => sum + Math.max(1, count), 0) * textSize * 1.5 + 10);
    const top = this.y;
    writeText(this.page, label, { x: left + 6, y: top + 4, size: 10, colour: muted });
    const below = writeText(this.page, text, { ...inside, y: top + 4, size: textSize }) + 4;
    this.page
      .lineWidth(0.5)
      .strokeColor(muted)
      .rect(left, top, width, below - top)
      .stroke();
    this.page
      .moveTo(left + labelWidth, top)
      .lineTo(left + labelWidth, below)
      .stroke();
    this.y = below;
  }

  paragraph(text: string): void {
    this.y = writeText(this.page, text, { x: left, y: this.y + 10, width, size: 12 }) + 4;
  }

  /** Lines to sign on, side by side. */
  signatures(...signers: string[]): void {
    this.makeRoom(100);
    const each = width / signers.length;
    signers.forEach((signer, index) => {
      const x = left + index * each;
      writeText(this.page, signer, { x, y: this.y + 24, size: 10.5 });
      this.page
        .lineWidth(0.5)
        .moveTo(x, this.y + 74)
        .lineTo(x + each - 16, this.y + 74)
        .stroke();
      writeText(this.page, '年   月   日', { x, y: this.y + 79, size: 9, colour: muted });
    });
    this.y += 96;
  }

  private makeRoom(height: number): void {
    if (this.y + height <= footTop - 6) return;
    this.page.addPage();
    this.foot();
    writeText(this.page, `${this.heading}（续）`, { x: left, y: 48, size: 10, colour: muted });
    this.y = 68;
  }

  /** Who printed it and why, and the signed end of the audit chain, for paper that has left the building testifies. */
  private foot(): void {
    const { printedAt, printedBy, purpose, signedHead } = this.printing;
    const print = `打印：${printedBy}，${dateOnPaper(printedAt)}，用途：${printingPurposes[purpose]}`;
    writeText(this.page, print, { x: left, y: footTop, size: 8, colour: muted });
    const head = signedHead ? `审计链签名：${signedHead}` : '审计链尚无签名';
    writeText(this.page, head, { x: left, y: footTop + 12, size: 8, colour: muted });
  }
}

export async function paperBytes(
  printing: Printing,
  draw: (sheet: Sheet) => void,
): Promise<Buffer> {
  return pdfBytes({ title: printing.title, madeAt: printing.printedAt }, (page) =>
    draw(new Sheet(page, printing)),
  );
}

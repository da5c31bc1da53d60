import QRCode from 'qrcode';
import type { PdfPage } from './pdf-bytes.js';

/** Draws a QR code of error level M as rectangles: sharp at any size. @param side points, with the quiet zone of 4 modules */
export function drawQrCode(page: PdfPage, text: string, x: number, y: number, side: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const unit = side / (modules.size + 8);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      page.rect(x + (column + 4) * unit, y + (row + 4) * unit, unit, unit);
    }
  }
  page.fill('#000');
}

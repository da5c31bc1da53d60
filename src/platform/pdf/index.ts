export { drawQrCode } from './draw-qr-code.js';
export { pdfBytes, type PdfPage } from './pdf-bytes.js';
export { writeText, widthOfText, type TextPlace } from './write-text.js';

export { DecoderBusy } from './decoder-busy.js';
export { harmlessCell } from './harmless-cell.js';
export { NotAPicture, PhotoTooLarge, PhotoTooSlow, UnreadablePhoto } from './photo.errors.js';
export { photoFormatOf, type PhotoFormat } from './photo-format.js';
export { readSheet } from './read-sheet.js';
export { ScreenCopies } from './screen-copies.js';
export { UnreadableSheet } from './sheet.errors.js';
export type { SheetKind, SheetRow } from './sheet-row.js';
export { UntrustedModule } from './untrusted.module.js';

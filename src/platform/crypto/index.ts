export { BlindIndex, type BlindKind } from './blind-index.js';
export { canonicalJson } from './canonical-json.js';
export { openField, openText, sealField, type FieldPlace } from './field-cipher.js';
export { makeKeys } from './make-keys.js';
export { openSealed, sealFor } from './sealed-box.js';
export { signatureHolds, signBytes } from './signatures.js';

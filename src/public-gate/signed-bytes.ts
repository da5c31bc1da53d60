import type { FilingKind } from './public-inbox.entity.js';

/** What the surface signs: a sealed document can't be passed off as another kind or filing. */
export function signedBytes(kind: FilingKind, id: string, sealed: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${kind}\0${id}\0`), sealed]);
}

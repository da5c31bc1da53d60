let lastMs = 0;
let sequence = 0;

/** An id that a phone makes itself (RFC 9562): sorts by time, then by a counter within the millisecond. */
export function uuidV7(now = Date.now()): string {
  // A clock that is set back must not put what comes later before what came earlier.
  sequence = now <= lastMs ? sequence + 1 : 0;
  lastMs = Math.max(lastMs, now);
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(lastMs / 2 ** 32));
  view.setUint32(2, lastMs % 2 ** 32);
  view.setUint16(6, 0x7000 | (sequence & 0x0fff));
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  const hex = Array.from(bytes, (it) => it.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

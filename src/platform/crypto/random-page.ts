import { randomFillSync } from 'node:crypto';

const pageBytes = 4_096;
let page = Buffer.alloc(0);
let used = 0;

/**
 * Random bytes for ids, nonces and references; keys are drawn one by one. Drawn from the system a page at a time, for a
 * draw costs as much as sealing several fields. No byte is handed out twice.
 */
export function randomFromPage(count: number): Buffer {
  if (used + count > page.length) {
    page = randomFillSync(Buffer.allocUnsafeSlow(Math.max(pageBytes, count)));
    used = 0;
  }
  used += count;
  return page.subarray(used - count, used);
}

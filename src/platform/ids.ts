import { Clock } from './clock.js';
import { randomFromPage } from './crypto/random-page.js';

/** Random bytes; seeded in a replay so that its ids come out the same. */
export abstract class RandomSource {
  abstract bytes(count: number): Uint8Array;
}

export class SystemRandomSource extends RandomSource {
  override bytes(count: number): Uint8Array {
    return randomFromPage(count);
  }
}

/** UUIDv7 (RFC 9562): sorts by the time of the clock, then by a counter within the millisecond. */
export class Ids {
  private lastMs = 0;
  private sequence = 0;

  constructor(
    private readonly clock: Clock,
    private readonly random: RandomSource,
  ) {}

  next(): string {
    const ms = this.clock.now().getTime();
    if (ms === this.lastMs) {
      this.sequence += 1;
    } else {
      this.lastMs = ms;
      this.sequence = 0;
    }
    const bytes = this.random.bytes(16);
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, 16);
    view.writeUIntBE(ms, 0, 6);
    view.writeUInt16BE(0x7000 | (this.sequence & 0x0fff), 6);
    view[8] = 0x80 | (view[8]! & 0x3f);
    const hex = view.toString('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ].join('-');
  }
}

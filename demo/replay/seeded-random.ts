import { createHash } from 'node:crypto';
import { RandomSource } from '../../src/platform/ids.js';

/** Bytes of a seed (SHA-256 over a counter): the ids and references of a replay come out the same. */
export class SeededRandomSource extends RandomSource {
  private counter = 0;
  private left = Buffer.alloc(0);

  constructor(private readonly seed: string) {
    super();
  }

  override bytes(count: number): Uint8Array {
    while (this.left.length < count) {
      const block = createHash('sha256').update(`${this.seed}/${this.counter}`).digest();
      this.counter += 1;
      this.left = Buffer.concat([this.left, block]);
    }
    // Ids write over what they are given, so the bytes must be theirs.
    const taken = new Uint8Array(this.left.subarray(0, count));
    this.left = this.left.subarray(count);
    return taken;
  }
}

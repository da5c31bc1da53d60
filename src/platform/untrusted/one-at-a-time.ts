import { DecoderBusy } from './decoder-busy.js';

/** A queue with an end: one works, at most `mostWaiting` wait, the next is refused. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();
  private inside = 0;

  constructor(private readonly mostWaiting: number) {}

  /** @throws {DecoderBusy} when the queue is full */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const leave = await this.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /** For work that is not one call: whoever enters calls what this answers, whatever happens. @throws {DecoderBusy} */
  async enter(): Promise<() => void> {
    if (this.inside > this.mostWaiting) throw new DecoderBusy();
    this.inside += 1;
    const before = this.last;
    let leave = () => {};
    this.last = new Promise<void>((resolve) => {
      leave = () => {
        this.inside -= 1;
        resolve();
      };
    });
    await before;
    return leave;
  }
}

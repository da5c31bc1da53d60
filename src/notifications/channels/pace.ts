import { setTimeout as sleep } from 'node:timers/promises';

/** So many a second and no more, by this process: what a provider's contract allows. */
export class Pace {
  private nextAt = 0;

  constructor(private readonly perSecond: number) {}

  async turn(): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.nextAt);
    this.nextAt = at + 1_000 / this.perSecond;
    if (at > now) await sleep(at - now);
  }
}

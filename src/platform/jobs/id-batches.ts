/** So many refused ids wait for a store that is away; what is beyond is left to the sweep. */
const mostWaiting = 5_000;
const offerAgainMs = 500;

/**
 * Gathers ids by key for a short while, so that a thousand single requests do not become a thousand jobs. What the
 * store refuses is offered again: an outage of seconds costs seconds, not the time to the next sweep.
 */
export class IdBatches<Key> {
  private readonly waiting = new Map<Key, string[]>();
  private timer: NodeJS.Timeout | undefined;
  private sending: Promise<void> = Promise.resolve();
  private isClosed = false;

  /** @param send answers whether the store took them */
  constructor(
    private readonly send: (key: Key, ids: string[]) => Promise<boolean>,
    private readonly sizeOf: (key: Key) => number,
    private readonly gatherMs = 100,
  ) {}

  add(key: Key, ids: string[]): void {
    this.keep(key, ids);
    this.flushIn(this.gatherMs);
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const full = [...this.waiting];
    this.waiting.clear();
    this.sending = this.sendAfter(this.sending, full);
    await this.sending;
  }

  /** Sends what is there, once. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.flush();
  }

  private async sendAfter(earlier: Promise<void>, full: [Key, string[]][]): Promise<void> {
    await earlier;
    let isRefused = false;
    for (const [key, ids] of full) {
      const size = this.sizeOf(key);
      for (let start = 0; start < ids.length; start += size) {
        const batch = ids.slice(start, start + size);
        isRefused ||= !(await this.send(key, batch));
        if (isRefused && this.countOf(key) < mostWaiting) this.keep(key, batch);
      }
    }
    if (isRefused) this.flushIn(offerAgainMs);
  }

  private keep(key: Key, ids: string[]): void {
    const list = this.waiting.get(key) ?? [];
    list.push(...ids);
    this.waiting.set(key, list);
  }

  private countOf(key: Key): number {
    return this.waiting.get(key)?.length ?? 0;
  }

  private flushIn(ms: number): void {
    if (this.isClosed) return;
    this.timer ??= setTimeout(() => void this.flush(), ms);
  }
}

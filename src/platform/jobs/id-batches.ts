/** Gathers ids by key for a short while, so that a thousand single requests do not become a thousand jobs. */
export class IdBatches<Key> {
  private readonly waiting = new Map<Key, string[]>();
  private timer: NodeJS.Timeout | undefined;
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly send: (key: Key, ids: string[]) => Promise<void>,
    private readonly batchSize = 50,
    private readonly gatherMs = 100,
  ) {}

  add(key: Key, ids: string[]): void {
    const list = this.waiting.get(key) ?? [];
    list.push(...ids);
    this.waiting.set(key, list);
    this.timer ??= setTimeout(() => void this.flush(), this.gatherMs);
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const full = [...this.waiting];
    this.waiting.clear();
    this.sending = this.sendAfter(this.sending, full);
    await this.sending;
  }

  private async sendAfter(earlier: Promise<void>, full: [Key, string[]][]): Promise<void> {
    await earlier;
    for (const [key, ids] of full) {
      for (let start = 0; start < ids.length; start += this.batchSize) {
        await this.send(key, ids.slice(start, start + this.batchSize));
      }
    }
  }
}

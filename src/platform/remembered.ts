/** How old a copy may be at most, in milliseconds. */
export const REMEMBERED_FOR_MS = 30_000;

/** What changes seldom and is asked often: a copy in memory, read again when it is too old. */
export class Remembered<Value> {
  private copy: { value: Value; readAt: number } | undefined;

  constructor(private readonly read: () => Promise<Value>) {}

  async current(): Promise<Value> {
    if (!this.copy || performance.now() - this.copy.readAt > REMEMBERED_FOR_MS) {
      this.copy = { value: await this.read(), readAt: performance.now() };
    }
    return this.copy.value;
  }

  forget(): void {
    this.copy = undefined;
  }
}

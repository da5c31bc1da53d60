/** Takes down in the reverse of the order in which things came up, once, however often it is asked. */
export class Shutdown {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private readonly stopping = new AbortController();
  private ending: Promise<void> | undefined;

  /** Aborted as soon as somebody asks for the end. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** Registers what has to be stopped; the last one up is the first one down. */
  add(step: () => Promise<unknown>): void {
    this.steps.unshift(step);
  }

  onSignals(): void {
    for (const name of ['SIGINT', 'SIGTERM'] as const)
      process.on(name, () => {
        void this.end().then(() => process.exit(0));
      });
  }

  end(): Promise<void> {
    this.stopping.abort();
    this.ending ??= this.run();
    return this.ending;
  }

  private async run(): Promise<void> {
    for (const step of this.steps) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
  }
}

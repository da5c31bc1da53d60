function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { finally?: unknown } | undefined)?.finally === 'function';
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/**
 * Where the time of one request at a time goes: each moment counts for the innermost step that is under way. Wraps
 * methods in the bench's own process; `letGo` puts them back.
 */
export class StepClock {
  readonly spent = new Map<string, number>();
  private readonly under: string[] = [];
  private readonly undo: (() => void)[] = [];
  private since = 0;

  /** Counts every call of a method as a step. */
  watch(owner: object, method: string, step: string): void {
    const methods = owner as Record<string, Method>;
    const original = methods[method]!;
    const { within } = this;
    methods[method] = function (...given) {
      return within(step, () => original.apply(this, given));
    };
    this.undo.push(() => (methods[method] = original));
  }

  /** Does something as a step. */
  readonly within = <T>(step: string, work: () => T): T => {
    this.enter(step);
    let result: T;
    try {
      result = work();
    } catch (error) {
      this.leave();
      throw error;
    }
    if (isPromise(result)) return result.finally(() => this.leave()) as T;
    this.leave();
    return result;
  };

  letGo(): void {
    for (const step of this.undo) step();
  }

  private enter(step: string): void {
    this.count();
    this.under.push(step);
  }

  private leave(): void {
    this.count();
    this.under.pop();
  }

  private count(): void {
    const now = performance.now();
    const step = this.under.at(-1);
    if (step) this.spent.set(step, (this.spent.get(step) ?? 0) + now - this.since);
    this.since = now;
  }
}

/** A budget that fills up evenly. Time is given, in milliseconds of a clock that only goes forward. */
export class TokenBucket {
  private tokens: number;
  private filledAt: number;

  constructor(
    private readonly perMinute: number,
    nowMs: number,
  ) {
    this.tokens = perMinute;
    this.filledAt = nowMs;
  }

  /** @returns 0 when the cost was taken, otherwise the seconds until it can be */
  take(cost: number, nowMs: number): number {
    const perMs = this.perMinute / 60_000;
    this.tokens = Math.min(this.perMinute, this.tokens + (nowMs - this.filledAt) * perMs);
    this.filledAt = nowMs;
    if (this.tokens >= cost) {
      this.tokens -= cost;
      return 0;
    }
    return Math.ceil((cost - this.tokens) / perMs / 1_000);
  }

  /** Nothing was taken for so long that it might as well be new. */
  isFull(nowMs: number): boolean {
    return nowMs - this.filledAt >= 60_000;
  }
}

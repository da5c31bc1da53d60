import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { Log } from '../../platform/logging/index.js';
import type { Outcome } from './channel.js';

/** Nobody waits for so long: a clock was put back. */
const longestWaitMs = 10 * 60_000;

/** What a provider's contract allows, kept by all workers of the house together. */
@Injectable()
export class Paces {
  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  of(provider: string, perSecond: number): Pace {
    return new Pace(this.database, this.log, provider, 1_000 / perSecond);
  }
}

/**
 * So many a second and no more: each message is given a moment of its own in a row that all workers share. Those who ask
 * while an answer is awaited are asked for together.
 */
export class Pace {
  private waiting: ((at: number | undefined) => void)[] = [];
  private isAsking = false;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
    private readonly provider: string,
    private readonly everyMs: number,
  ) {}

  /** @returns undefined when it is this message's turn; else why it can't be sent now: it was not handed over */
  async turn(): Promise<Outcome | undefined> {
    const at = await new Promise<number | undefined>((resolve) => {
      this.waiting.push(resolve);
      if (!this.isAsking) void this.askForAll();
    });
    if (at === undefined) return { kind: 'temporary', reason: 'no-turn' };
    await sleep(Math.max(0, at - Date.now()));
    return undefined;
  }

  private async askForAll(): Promise<void> {
    this.isAsking = true;
    while (this.waiting.length > 0) {
      const asking = this.waiting;
      this.waiting = [];
      const from = await this.reserve(asking.length);
      for (const [index, resolve] of asking.entries()) {
        resolve(from === undefined ? undefined : from + index * this.everyMs);
      }
    }
    this.isAsking = false;
  }

  /** Moves the row on by compare-and-set in one statement. @returns the first of so many moments in a row */
  private async reserve(count: number): Promise<number | undefined> {
    const now = Date.now();
    const takesMs = count * this.everyMs;
    try {
      const [row] = await this.database.query<{ nextAt: Date }>(
        `INSERT INTO provider_pace AS pace (provider, next_at) VALUES ($1, $2::timestamptz + $4 * interval '1 ms')
         ON CONFLICT (provider) DO UPDATE SET next_at = $4 * interval '1 ms' +
           CASE WHEN pace.next_at BETWEEN $2 AND $3 THEN pace.next_at ELSE $2 END
         RETURNING next_at AS "nextAt"`,
        [this.provider, new Date(now), new Date(now + longestWaitMs), takesMs],
      );
      return row!.nextAt.getTime() - takesMs;
    } catch (error) {
      this.log.warn({ provider: this.provider, reason: (error as Error).name }, 'no turn');
      return undefined;
    }
  }
}

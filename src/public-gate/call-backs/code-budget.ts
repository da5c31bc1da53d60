import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Settings } from '../../platform/settings/index.js';
import { codeMinutes } from '../public-gate.js';

const hourMs = 3_600_000;

/**
 * How many codes the whole city sends an hour: each costs money, and somebody could have a stranger's phone ring all
 * night. Counted over all, never per victim, or a stranger could use up a victim's.
 */
@Injectable()
export class CodeBudget {
  private readonly anHour: number;

  constructor(
    settings: Settings,
    private readonly clock: Clock,
  ) {
    this.anHour = settings.need('PUBLIC_CODES_PER_HOUR');
  }

  /** Senders at the same moment may each find the last one free: the budget guards a bill, not a rule. */
  async isSpent(tx: Tx): Promise<boolean> {
    // A code was asked for `codeMinutes` before it expires.
    const since = new Date(this.clock.now().getTime() - hourMs + codeMinutes * 60_000);
    const [{ sent } = { sent: 0 }] = await tx.query<{ sent: number }>(
      `SELECT count(*)::int AS sent FROM
         (SELECT 1 FROM public_challenge WHERE expires_at > $1 AND code_digest IS NOT NULL LIMIT $2) AS lately`,
      [since, this.anHour],
    );
    return sent >= this.anHour;
  }
}

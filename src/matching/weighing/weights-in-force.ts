import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import type { MatchWeights } from './match-weights.js';

const believedMs = 30_000;

/** The weights that are in force, a copy in memory of half a minute at most. */
@Injectable()
export class WeightsInForce {
  private copy: { weights: MatchWeights; readAt: number } | undefined;

  constructor(private readonly database: Database) {}

  async current(): Promise<MatchWeights> {
    if (!this.copy || performance.now() - this.copy.readAt > believedMs) {
      this.copy = { weights: await this.read(), readAt: performance.now() };
    }
    return this.copy.weights;
  }

  forget(): void {
    this.copy = undefined;
  }

  private async read(): Promise<MatchWeights> {
    const [row] = await this.database.query<{
      version: string;
      weights: Omit<MatchWeights, 'version'>;
    }>(
      'SELECT version, weights FROM match_weights WHERE in_force_since IS NOT NULL ORDER BY in_force_since DESC LIMIT 1',
    );
    return { ...row!.weights, version: row!.version };
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { Remembered } from '../../platform/remembered.js';
import type { MatchWeights } from './match-weights.js';

/** The weights that are in force, as they were half a minute ago at most. */
@Injectable()
export class WeightsInForce extends Remembered<MatchWeights> {
  constructor(database: Database) {
    super(async () => {
      const [row] = await database.query<{
        version: string;
        weights: Omit<MatchWeights, 'version'>;
      }>(
        'SELECT version, weights FROM match_weights WHERE in_force_since IS NOT NULL ORDER BY in_force_since DESC LIMIT 1',
      );
      return { ...row!.weights, version: row!.version };
    });
  }
}

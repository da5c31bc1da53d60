import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, isUniqueViolation } from '../../platform/database/index.js';
import { readWeights } from './read-weights.js';
import { WeightsInForce } from './weights-in-force.js';

export interface NewWeights {
  version: string;
  /** as a file has them */
  weights: unknown;
  reliability: unknown;
  fittedOn: string;
}

/** Versions of the weights: a command on the server adds them and puts one in force. */
@Injectable()
export class WeightVersions {
  constructor(
    private readonly database: Database,
    private readonly inForce: WeightsInForce,
    private readonly clock: Clock,
  ) {}

  async list() {
    return this.database.query<{ version: string; fittedOn: string; inForceSince: Date | null }>(
      `SELECT version, fitted_on AS "fittedOn", in_force_since AS "inForceSince" FROM match_weights ORDER BY version`,
    );
  }

  /** @throws {Error} when they are no weights, or there are others of this name: what was decided by them stays what it is */
  async add({ version, weights: given, reliability, fittedOn }: NewWeights): Promise<void> {
    const weights = readWeights(given, await this.inForce.current());
    try {
      await this.database.query(
        'INSERT INTO match_weights (version, weights, reliability, fitted_on) VALUES ($1, $2, $3, $4)',
        [version, JSON.stringify(weights), JSON.stringify(reliability), fittedOn],
      );
    } catch (error) {
      if (isUniqueViolation(error))
        throw new Error(`There are weights named ${version} already.`, { cause: error });
      throw error;
    }
  }

  /**
   * Open proposals are scored anew; what was decided keeps the version it was decided by.
   * @returns how many vehicles are looked at again
   * @throws {Error} when there are none of this name
   */
  async putInForce(version: string): Promise<number> {
    const again = await this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const [row] = await tx.query(
        `UPDATE match_weights SET in_force_since = greatest($2, (SELECT max(in_force_since) + interval '1 ms' FROM match_weights))
         WHERE version = $1 RETURNING 1`,
        [version, now],
      );
      if (!row) throw new Error(`There are no weights named ${version}.`);
      const due = await tx.query(
        `INSERT INTO matching_due (subject_id, side, since)
         SELECT DISTINCT vehicle_id, 'vehicle', $1::timestamptz FROM match WHERE status = 'proposed'
         ON CONFLICT DO NOTHING RETURNING 1`,
        [now],
      );
      return due.length;
    });
    this.inForce.forget();
    return again;
  }
}

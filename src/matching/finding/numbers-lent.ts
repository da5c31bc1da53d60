import { Injectable } from '@nestjs/common';
import type { IdentifierKind, VehicleType } from '../../identifiers/index.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { OnFact, type FactHappened } from '../../platform/facts/index.js';
import {
  theftReportCorrected,
  theftReportMerged,
  theftReportSplit,
  vehicleCorrected,
  vehicleMerged,
  vehicleSplit,
  type MergedPair,
  type SearchableVehicle,
} from '../../sentence/index.js';
import { LookAgain } from '../look-again.js';
import type { Side } from './identifier-match.entity.js';
import { indexedNumber } from './indexed-number.js';

/** Beyond any number of its own: a record has twenty at most. */
const lentFrom = 100;

type Merged = FactHappened<MergedPair>;

/**
 * The leading one of two merged records is found by the numbers of both: those of the other are lent to it while they are
 * merged. What was proposed of the other is proposed of the leader, and the other way round when they are split.
 */
@Injectable()
export class NumbersLent {
  constructor(
    private readonly clock: Clock,
    private readonly lookAgain: LookAgain,
  ) {}

  @OnFact(theftReportMerged, 30)
  async reportsMerged(tx: Tx, { details }: Merged): Promise<void> {
    await this.merge(tx, 'report', details);
  }

  @OnFact(vehicleMerged, 30)
  async vehiclesMerged(tx: Tx, { details }: Merged): Promise<void> {
    await this.merge(tx, 'vehicle', details);
  }

  @OnFact(theftReportSplit, 30)
  async reportsSplit(tx: Tx, { details }: Merged): Promise<void> {
    await this.split(tx, 'report', details);
  }

  @OnFact(vehicleSplit, 30)
  async vehiclesSplit(tx: Tx, { details }: Merged): Promise<void> {
    await this.split(tx, 'vehicle', details);
  }

  /** Its own numbers were written anew. */
  @OnFact(theftReportCorrected, 32)
  async reportCorrected(tx: Tx, { subjectId }: FactHappened<SearchableVehicle>): Promise<void> {
    await this.lend(tx, 'report', subjectId);
  }

  @OnFact(vehicleCorrected, 32)
  async vehicleCorrected(tx: Tx, { subjectId }: FactHappened<SearchableVehicle>): Promise<void> {
    await this.lend(tx, 'vehicle', subjectId);
  }

  private async merge(tx: Tx, side: Side, { leaderId, mergedId }: MergedPair): Promise<void> {
    const column = side === 'report' ? 'report_id' : 'vehicle_id';
    await tx.query(
      `UPDATE match SET status = 'superseded', decided_at = $2 WHERE ${column} = $1 AND status = 'proposed'`,
      [mergedId, this.clock.now()],
    );
    await this.forget(tx, side, mergedId);
    await tx.query(
      'UPDATE described_match SET is_open = false WHERE side = $1 AND subject_id = $2',
      [side, mergedId],
    );
    await this.lend(tx, side, leaderId);
    this.lookAgain.at(tx, side, [leaderId]);
  }

  private async split(tx: Tx, side: Side, { leaderId, mergedId }: MergedPair): Promise<void> {
    await this.keep(tx, side, mergedId, [mergedId], 0);
    await this.lend(tx, side, leaderId);
    this.lookAgain.at(tx, side, [mergedId]);
    this.lookAgain.at(tx, side, [leaderId]);
    // What was found by a number that was lent is compared anew.
    const other = side === 'report' ? 'vehicle_id' : 'report_id';
    const own = side === 'report' ? 'report_id' : 'vehicle_id';
    const proposed = await tx.query<{ id: string }>(
      `SELECT DISTINCT ${other} AS id FROM match WHERE ${own} = $1 AND status = 'proposed' ORDER BY 1`,
      [leaderId],
    );
    this.lookAgain.at(
      tx,
      side === 'report' ? 'vehicle' : 'report',
      proposed.map(({ id }) => id),
    );
  }

  private async lend(tx: Tx, side: Side, leaderId: string): Promise<void> {
    const merged = await tx.query<{ id: string }>(
      `SELECT id FROM ${tableOf(side)} WHERE merged_into = $1 ORDER BY id`,
      [leaderId],
    );
    await tx.query(
      'DELETE FROM identifier_match WHERE side = $1 AND subject_id = $2 AND position >= $3',
      [side, leaderId, lentFrom],
    );
    if (merged.length > 0)
      await this.keep(
        tx,
        side,
        leaderId,
        merged.map(({ id }) => id),
        lentFrom,
      );
  }

  private async forget(tx: Tx, side: Side, subjectId: string): Promise<void> {
    await tx.query('DELETE FROM identifier_match WHERE side = $1 AND subject_id = $2', [
      side,
      subjectId,
    ]);
  }

  private async keep(tx: Tx, side: Side, forWhom: string, whose: string[], from: number) {
    const numbers = await tx.query<{
      kind: IdentifierKind;
      normalised: string;
      vehicleType: VehicleType;
    }>(
      `SELECT kind, normalised, vehicle_type AS "vehicleType" FROM ${tableOf(side)} it
         JOIN ${tableOf(side)}_identifier ON ${side}_id = it.id
       WHERE it.id = ANY($1) AND normalised IS NOT NULL ORDER BY it.id, position`,
      [whose],
    );
    const rows = numbers.flatMap(({ kind, normalised, vehicleType }, place) => {
      const indexed = indexedNumber(normalised);
      return indexed
        ? [{ ...indexed, kind, position: from + place, vehicle_type: vehicleType }]
        : [];
    });
    await tx.query(
      `INSERT INTO identifier_match (side, subject_id, position, kind, vehicle_type, normalised, folded, pattern, signature,
         parts)
       SELECT $1, $2, it.* FROM jsonb_to_recordset($3::jsonb)
         AS it (position int, kind text, vehicle_type text, normalised text, folded text, pattern text, signature int[],
           parts int[])`,
      [side, forWhom, JSON.stringify(rows)],
    );
  }
}

function tableOf(side: Side): string {
  return side === 'report' ? 'theft_report' : 'recovered_vehicle';
}

import { Injectable } from '@nestjs/common';
import { NUMBERS_OF_PARTS } from '../../identifiers/index.js';
import { Clock } from '../../platform/clock.js';
import { binaryArray, prepared, RowShape, type Tx } from '../../platform/database/index.js';
import { OnFact, OnFacts, type FactHappened } from '../../platform/facts/index.js';
import {
  returnReversed,
  theftReportCorrected,
  theftReportFiled,
  theftReportRedescribed,
  theftReportWithdrawn,
  vehicleCorrected,
  vehicleRecovered,
  vehicleReturned,
  vehicleUnregistered,
  type ReturnedVehicle,
  type SearchableVehicle,
} from '../../sentence/index.js';
import type { Side } from './identifier-match.entity.js';
import { HeldMatching } from '../holding/held-matching.js';
import { LookAgain } from '../look-again.js';
import { indexedNumber } from './indexed-number.js';

const numberRows = new RowShape('identifier_match', {
  side: 'text',
  subject_id: 'uuid',
  position: 'int',
  kind: 'text',
  vehicle_type: 'text',
  normalised: 'text',
  folded: 'text',
  pattern: 'text',
  signature: 'int[]',
  parts: 'int[]',
});
const keepNumbers = prepared(
  'keep-numbers',
  `WITH due AS (
     INSERT INTO matching_due (subject_id, side, since) SELECT subject_id, $1, $2 FROM unnest($3::uuid[]) AS subject_id
     ON CONFLICT DO NOTHING
   )
   ${numberRows.insert(4)}`,
);

type Findable = Pick<FactHappened<SearchableVehicle>, 'subjectId' | 'details'>;

/** Keeps the numbers of both sides findable, in the transaction that brings or changes them. */
@Injectable()
export class NumbersKept {
  constructor(
    private readonly clock: Clock,
    private readonly held: HeldMatching,
    private readonly lookAgain: LookAgain,
  ) {}

  /** A list brings hundreds at once: one statement for all of them. */
  @OnFacts(theftReportFiled, 30)
  async reportsFiled(tx: Tx, filed: FactHappened<SearchableVehicle>[]): Promise<void> {
    this.keep(tx, 'report', filed, true);
  }

  @OnFact(theftReportCorrected, 30)
  async reportCorrected(tx: Tx, it: FactHappened<SearchableVehicle>): Promise<void> {
    await this.replace(tx, 'report', it.subjectId, it.details);
  }

  /** Its colour, its brand, its place: other proposals may be likely now. */
  @OnFact(theftReportRedescribed, 30)
  async reportRedescribed(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    this.lookAgain.at(tx, 'report', [subjectId]);
  }

  @OnFact(vehicleRecovered, 30)
  async vehicleRecovered(tx: Tx, it: FactHappened<SearchableVehicle>): Promise<void> {
    this.keep(tx, 'vehicle', [it]);
  }

  @OnFact(vehicleCorrected, 30)
  async vehicleCorrected(tx: Tx, it: FactHappened<SearchableVehicle>): Promise<void> {
    await this.replace(tx, 'vehicle', it.subjectId, it.details);
  }

  @OnFact(theftReportWithdrawn, 30)
  async reportWithdrawn(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    await this.open(tx, [subjectId], false);
    await tx.query(
      `UPDATE match SET status = 'superseded' WHERE report_id = $1 AND status = 'proposed'`,
      [subjectId],
    );
  }

  /** It is nowhere to be found any more, and nobody decides on a proposal of it. */
  @OnFact(vehicleUnregistered, 30)
  async vehicleUnregistered(tx: Tx, { subjectId }: FactHappened<unknown>): Promise<void> {
    for (const table of ['identifier_match', 'described_match', 'matching_due'])
      await tx.query(`DELETE FROM ${table} WHERE subject_id = $1`, [subjectId]);
    await tx.query(
      `DELETE FROM match WHERE vehicle_id = $1 AND status IN ('proposed', 'superseded')`,
      [subjectId],
    );
  }

  /**
   * Rule 17: a returned pair is found no more. Of the report those numbers stay that a part may bear and that did not come
   * back with the vehicle: its battery may be found a month later.
   */
  @OnFact(vehicleReturned, 30)
  async pairReturned(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    const { vehicleId, reportId, part } = details;
    await this.open(tx, [vehicleId], false);
    if (part) return;
    await tx.query(
      `UPDATE identifier_match SET is_open = false
       WHERE side = 'report' AND subject_id = $1 AND (kind <> ALL($3) OR normalised IN (
         SELECT normalised FROM recovered_vehicle_identifier WHERE vehicle_id = $2 AND normalised IS NOT NULL))`,
      [reportId, vehicleId, NUMBERS_OF_PARTS],
    );
    await tx.query(
      `UPDATE match SET status = 'superseded' WHERE status = 'proposed' AND report_id = $1 AND NOT is_part`,
      [reportId],
    );
  }

  @OnFact(returnReversed, 30)
  async pairReversed(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    const { vehicleId, reportId, part } = details;
    await this.open(tx, part ? [vehicleId] : [vehicleId, reportId], true);
  }

  private keep(tx: Tx, side: Side, subjects: Findable[], isNewReport = false): void {
    const ids = new Set<string>();
    const rows = subjects.flatMap(({ subjectId, details: { vehicleType, identifiers } }) =>
      identifiers.flatMap(({ kind, normalised }, position): unknown[][] => {
        const it = indexedNumber(normalised);
        if (!it) return [];
        ids.add(subjectId);
        const asFound = [it.normalised, it.folded, it.pattern, it.signature, it.parts];
        return [[side, subjectId, position, kind, vehicleType, ...asFound]];
      }),
    );
    if (rows.length === 0) return;
    const due = this.held.hold(tx, side, [...ids], isNewReport) ? [] : [...ids];
    const numbers = numberRows.valuesOf(rows);
    tx.send(keepNumbers, [side, this.clock.now(), binaryArray('uuid', due), ...numbers]);
    this.lookAgain.soon(tx, due);
  }

  private async replace(
    tx: Tx,
    side: Side,
    subjectId: string,
    vehicle: SearchableVehicle,
  ): Promise<void> {
    await tx.query('DELETE FROM identifier_match WHERE side = $1 AND subject_id = $2', [
      side,
      subjectId,
    ]);
    const column = side === 'report' ? 'report_id' : 'vehicle_id';
    await tx.query(
      `UPDATE match SET status = 'superseded' WHERE ${column} = $1 AND status = 'proposed'`,
      [subjectId],
    );
    this.keep(tx, side, [{ subjectId, details: vehicle }]);
  }

  private async open(tx: Tx, subjectIds: string[], isOpen: boolean): Promise<void> {
    await tx.query('UPDATE identifier_match SET is_open = $2 WHERE subject_id = ANY($1)', [
      subjectIds,
      isOpen,
    ]);
  }
}

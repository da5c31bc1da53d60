import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { OnFact, OnFacts, type FactHappened } from '../../platform/facts/index.js';
import {
  returnReversed,
  theftReportCorrected,
  theftReportFiled,
  theftReportWithdrawn,
  vehicleCorrected,
  vehicleRecovered,
  vehicleReturned,
  type NewReport,
  type ReturnedVehicle,
  type SearchableVehicle,
} from '../../sentence/index.js';
import type { Side } from '../finding/identifier-match.entity.js';
import { isIndexed } from '../finding/indexed-number.js';
import { LookAgain } from '../look-again.js';
import { keepNew, keepValues } from './keep-descriptions.js';

type Brought = Pick<FactHappened<SearchableVehicle>, 'subjectId' | 'details'>;

/**
 * A report can be found by its looks as soon as it is filed; what no number can be found by is looked for by them: the job
 * describes it and proposes. What has gone is found no more.
 */
@Injectable()
export class DescriptionsFollow {
  constructor(private readonly lookAgain: LookAgain) {}

  @OnFacts(theftReportFiled, 31)
  async reportsFiled(tx: Tx, filed: FactHappened<NewReport>[]): Promise<void> {
    const described = filed.map(({ subjectId: id, details }) => ({
      ...details,
      id,
      happenedAt: details.stolenFrom,
      isOpen: true,
      numbers: details.identifiers,
    }));
    tx.send(keepNew, keepValues('report', described));
    this.look(tx, 'report', filed, true);
  }

  @OnFact(theftReportCorrected, 31)
  async reportCorrected(tx: Tx, it: FactHappened<SearchableVehicle>): Promise<void> {
    this.look(tx, 'report', [it]);
  }

  @OnFact(vehicleRecovered, 31)
  async vehicleRecovered(tx: Tx, it: FactHappened<SearchableVehicle>): Promise<void> {
    this.look(tx, 'vehicle', [it]);
  }

  @OnFact(vehicleCorrected, 31)
  async vehicleCorrected(tx: Tx, it: FactHappened<SearchableVehicle>): Promise<void> {
    this.look(tx, 'vehicle', [it]);
  }

  @OnFact(theftReportWithdrawn, 31)
  async reportWithdrawn(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    await this.open(tx, [subjectId], false);
  }

  @OnFact(vehicleReturned, 31)
  async pairReturned(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    await this.open(tx, gone(details), false);
  }

  @OnFact(returnReversed, 31)
  async pairReversed(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    await this.open(tx, gone(details), true);
  }

  /** Those with a number are due already. */
  private look(tx: Tx, side: Side, brought: Brought[], isNewReport = false): void {
    const ids = brought
      .filter(
        ({ details }) =>
          !details.part && details.identifiers.every(({ normalised }) => !isIndexed(normalised)),
      )
      .map(({ subjectId }) => subjectId);
    if (ids.length > 0) this.lookAgain.at(tx, side, ids, isNewReport);
  }

  private async open(tx: Tx, subjectIds: string[], isOpen: boolean): Promise<void> {
    await tx.query('UPDATE described_match SET is_open = $2 WHERE subject_id = ANY($1)', [
      subjectIds,
      isOpen,
    ]);
  }
}

/** The report of a part goes on waiting for its vehicle. */
function gone({ vehicleId, reportId, part }: ReturnedVehicle): string[] {
  return part ? [vehicleId] : [vehicleId, reportId];
}

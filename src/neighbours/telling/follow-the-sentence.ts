import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { prepared, type Tx } from '../../platform/database/index.js';
import { OnFact, OnFacts, type FactHappened } from '../../platform/facts/index.js';
import * as sentence from '../../sentence/index.js';
import type { ReturnedVehicle, SearchableVehicle } from '../../sentence/index.js';
import type { NeighbourEvent } from '../neighbour-events.js';

type WhatItIs = Pick<SearchableVehicle, 'part'>;
type Happened = Pick<FactHappened<unknown>, 'subjectId' | 'unitIds'>;

/** A neighbour hears of its unit and of those below, and of no lead. In their order, which the ids have. */
const promise = prepared(
  'promise-tellings',
  `INSERT INTO telling (neighbour_id, event, subject_id, promised_at)
   SELECT neighbour.id, $1, it.subject_id, $2
   FROM neighbour
     JOIN unit AS top ON top.id = neighbour.unit_id
     CROSS JOIN unnest($3::uuid[], $4::uuid[]) WITH ORDINALITY AS it (subject_id, unit_id, place)
     JOIN unit ON unit.id = it.unit_id
   WHERE neighbour.status IN ('active', 'paused') AND $1 = ANY (neighbour.events)
     AND starts_with(unit.path, top.path)
     AND NOT EXISTS (SELECT FROM theft_report lead WHERE lead.id = it.subject_id AND lead.accepted_at IS NULL)
   ORDER BY it.place`,
);

/**
 * What neighbours are told, promised in the event's own transaction by one statement that nobody waits for. The queue is
 * not hurried: the sweep finds it within seconds, and no report waits for a neighbour.
 */
@Injectable()
export class NeighboursFollowTheSentence {
  constructor(private readonly clock: Clock) {}

  @OnFacts(sentence.theftReportFiled, 95)
  async filed(tx: Tx, filed: FactHappened<unknown>[]): Promise<void> {
    this.tell(tx, 'theft-report.accepted', filed);
  }

  @OnFacts(sentence.theftReportAccepted, 95)
  async accepted(tx: Tx, accepted: FactHappened<sentence.ReportDoor>[]): Promise<void> {
    // One that is accepted as it is filed was told of there.
    const leads = accepted.filter(({ details }) => details.isFromWeb);
    if (leads.length > 0) this.tell(tx, 'theft-report.accepted', leads);
  }

  @OnFact(sentence.theftReportCorrected, 95)
  async corrected(tx: Tx, happened: FactHappened<unknown>): Promise<void> {
    this.tell(tx, 'theft-report.corrected', [happened]);
  }

  @OnFact(sentence.theftReportWithdrawn, 95)
  async withdrawn(tx: Tx, happened: FactHappened<unknown>): Promise<void> {
    this.tell(tx, 'theft-report.withdrawn', [happened]);
  }

  @OnFact(sentence.theftReportMerged, 95)
  async reportMerged(tx: Tx, happened: FactHappened<unknown>): Promise<void> {
    this.tell(tx, 'theft-report.merged', [happened]);
  }

  @OnFact(sentence.theftReportSplit, 95)
  async reportSplit(tx: Tx, happened: FactHappened<unknown>): Promise<void> {
    this.tell(tx, 'theft-report.split', [happened]);
  }

  @OnFact(sentence.vehicleRecovered, 95)
  async recovered(tx: Tx, happened: FactHappened<SearchableVehicle>): Promise<void> {
    this.tell(tx, `${kindOf(happened.details)}.recovered`, [happened]);
  }

  @OnFact(sentence.vehicleCorrected, 95)
  async vehicleCorrected(tx: Tx, happened: FactHappened<SearchableVehicle>): Promise<void> {
    const { was } = happened.details;
    const kind = kindOf(happened.details);
    if (was === undefined) return this.tell(tx, `${kind}.corrected`, [happened]);
    // Whoever heard of the one has heard wrong, and whoever hears of the other has not heard of it.
    this.tell(tx, `${kindOf({ part: was })}.withdrawn`, [happened]);
    this.tell(tx, `${kind}.recovered`, [happened]);
  }

  @OnFact(sentence.vehicleReturned, 95)
  async returned(tx: Tx, happened: FactHappened<ReturnedVehicle>): Promise<void> {
    this.tell(tx, `${kindOf(happened.details)}.returned`, [happened]);
  }

  @OnFact(sentence.vehicleUnregistered, 95)
  async unregistered(tx: Tx, happened: FactHappened<WhatItIs>): Promise<void> {
    this.tell(tx, `${kindOf(happened.details)}.withdrawn`, [happened]);
  }

  @OnFact(sentence.vehicleMerged, 95)
  async vehicleMerged(tx: Tx, happened: FactHappened<WhatItIs>): Promise<void> {
    this.tell(tx, `${kindOf(happened.details)}.merged`, [happened]);
  }

  @OnFact(sentence.vehicleSplit, 95)
  async vehicleSplit(tx: Tx, happened: FactHappened<WhatItIs>): Promise<void> {
    this.tell(tx, `${kindOf(happened.details)}.split`, [happened]);
  }

  private tell(tx: Tx, event: NeighbourEvent, happened: Happened[]): void {
    tx.send(promise, [
      event,
      this.clock.now(),
      happened.map(({ subjectId }) => subjectId),
      happened.map(({ unitIds }) => unitIds[0]),
    ]);
  }
}

const kindOf = ({ part }: WhatItIs) => (part ? ('part' as const) : ('vehicle' as const));

import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { OnFact, type FactHappened } from '../platform/facts/index.js';
import { vehicleCorrected, vehicleRecovered, type SearchableVehicle } from '../sentence/index.js';
import { LinkVehicle } from './link-vehicle.js';

/** A vehicle registered, or corrected, under the number of a solved case belongs to it. */
@Injectable()
export class CasesFollowTheSentence {
  constructor(private readonly link: LinkVehicle) {}

  @OnFact(vehicleRecovered, 25)
  async adopt(tx: Tx, { subjectId }: FactHappened<SearchableVehicle>): Promise<void> {
    await this.link.byNumber(tx, subjectId);
  }

  @OnFact(vehicleCorrected, 25)
  async adoptCorrected(tx: Tx, { subjectId }: FactHappened<SearchableVehicle>): Promise<void> {
    await this.link.byNumber(tx, subjectId);
  }
}

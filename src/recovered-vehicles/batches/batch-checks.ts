import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { Clock } from '../../platform/clock.js';
import { assertNotInTheFuture } from '../registration/assert-not-in-the-future.js';
import { assertDifferentPeople, Officers } from '../registration/officers.js';
import type { BatchDefaults } from './batch-defaults.js';

/** Looks at what a batch says for all its vehicles, so that a mistake shows once and not with each of them. */
@Injectable()
export class BatchChecks {
  constructor(
    private readonly officers: Officers,
    private readonly units: UnitTree,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {RecoveredInTheFuture} @throws {InvalidInput} `unknown-officer` @throws {NotFound} for an unknown unit
   * @throws {SameOfficerTwice} rule 1 @throws {CustodianIsInvestigator} rule 3
   */
  async assertSound(defaults: BatchDefaults): Promise<void> {
    if (defaults.recoveredAt) assertNotInTheFuture(defaults.recoveredAt, this.clock.now());
    const found = await this.officers.find(defaults);
    if (found.handlingOfficerId)
      assertDifferentPeople({
        handlingOfficerId: found.handlingOfficerId,
        secondOfficerId: found.secondOfficerId ?? null,
        custodianId: found.custodianId ?? null,
      });
    await Promise.all((defaults.creditedUnits ?? []).map((code) => this.units.byCode(code)));
  }
}

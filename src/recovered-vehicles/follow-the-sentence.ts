import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { OnFact, type FactHappened } from '../platform/facts/index.js';
import {
  custodyIncidentClosed,
  custodyIncidentOpened,
  matchConfirmed,
  matchUndone,
  returnReversed,
  vehicleDisputed,
  vehicleReturned,
  type ClaimedVehicle,
  type IncidentOfVehicle,
  type MatchedPair,
  type ReturnedVehicle,
} from '../sentence/index.js';
import { MarkDisputed } from './disputes/mark-disputed.js';
import { missingForRegistration } from './registration/missing-for-registration.js';
import { RecoveredVehicle } from './recovered-vehicle.entity.js';
import { RegistrationIncomplete } from './recovered-vehicle.errors.js';
import { recoveredVehicleLife, type RecoveredVehicleStatus } from './recovered-vehicle.status.js';

/** How a vehicle follows what is found out about it, in the transaction in which it happens. */
@Injectable()
export class RecoveredVehicleFollowsTheSentence {
  constructor(private readonly disputes: MarkDisputed) {}

  /** Rule 1: confirming a match of a provisional vehicle is blocked. */
  @OnFact(matchConfirmed, 20)
  async becomeMatched(tx: Tx, { details }: FactHappened<MatchedPair>): Promise<void> {
    await this.move(tx, details.vehicleId, 'matched');
  }

  @OnFact(matchUndone, 20)
  async becomeUnmatched(tx: Tx, { details }: FactHappened<MatchedPair>): Promise<void> {
    await this.move(tx, details.vehicleId, 'registered');
  }

  @OnFact(vehicleReturned, 20)
  async becomeReturned(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    await this.move(tx, details.vehicleId, 'returned');
  }

  /** Rule 17: the hand-over was the mistake, the match stands until somebody undoes it. */
  @OnFact(returnReversed, 20)
  async comeBack(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    await this.move(tx, details.vehicleId, 'matched');
  }

  /** Rule 14 */
  @OnFact(vehicleDisputed, 20)
  async becomeDisputed(tx: Tx, { details }: FactHappened<ClaimedVehicle>): Promise<void> {
    await this.disputes.because(tx, details.vehicleId, `claim ${details.claimId}`);
  }

  /** Rule 25: while a check's finding waits for a word, the vehicle is not returned. */
  @OnFact(custodyIncidentOpened, 20)
  async becomeHeld(tx: Tx, { subjectId, details }: FactHappened<IncidentOfVehicle>): Promise<void> {
    await this.holdSince(tx, subjectId, details.openSince);
  }

  @OnFact(custodyIncidentClosed, 20)
  async becomeFree(tx: Tx, { subjectId, details }: FactHappened<IncidentOfVehicle>): Promise<void> {
    await this.holdSince(tx, subjectId, details.openSince);
  }

  private async holdSince(tx: Tx, id: string, since: Date | null): Promise<void> {
    await tx.query(
      'UPDATE recovered_vehicle SET incident_since = $2, version = version + 1 WHERE id = $1',
      [id, since],
    );
  }

  private async move(tx: Tx, id: string, to: RecoveredVehicleStatus): Promise<void> {
    const vehicle = await tx.manager.findOne(RecoveredVehicle, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!vehicle || vehicle.status === to) return;
    if (vehicle.status === 'provisional')
      throw new RegistrationIncomplete(missingForRegistration(vehicle));
    recoveredVehicleLife.assertMove(vehicle.status, to);
    await tx.query(
      'UPDATE recovered_vehicle SET status = $2, version = version + 1 WHERE id = $1',
      [id, to],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { OnFact, type FactHappened } from '../platform/facts/index.js';
import {
  claimClosed,
  vehicleReturned,
  type ClaimedVehicle,
  type ReturnedVehicle,
} from '../sentence/index.js';
import { CancelAppointment } from './appointments/cancel-appointment.js';

/** How appointments follow what happens to their claim and vehicle, in the transaction in which it happens. */
@Injectable()
export class ReturnEventsFollowTheSentence {
  constructor(private readonly cancel: CancelAppointment) {}

  /** Nothing is to be collected any more; whoever was told to come is told not to. */
  @OnFact(claimClosed, 60)
  async cancelWithClaim(tx: Tx, { details }: FactHappened<ClaimedVehicle>): Promise<void> {
    await this.cancel.allOf(tx, { claim: details.claimId }, '认领已结束');
  }

  /** Rule 17: the hand-over closes every other appointment about the vehicle. */
  @OnFact(vehicleReturned, 60)
  async cancelWithReturn(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    await this.cancel.allOf(tx, { vehicle: details.vehicleId }, '车辆已发还');
  }
}

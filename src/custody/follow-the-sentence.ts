import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { OnFact, type FactHappened } from '../platform/facts/index.js';
import { RecoveredVehicle } from '../recovered-vehicles/index.js';
import {
  returnReversed,
  vehicleFullyRegistered,
  vehicleRecovered,
  vehicleReopened,
  vehicleReturned,
  vehicleUnregistered,
  type ReturnedVehicle,
  type SearchableVehicle,
} from '../sentence/index.js';
import { CustodyChain, lastMovement } from './chain.js';
import { isLateForCustody } from './hand-over-deadline.js';
import { ReleaseFromCustody } from './release-from-custody.js';

/** How custody follows what happens to a vehicle, in the transaction in which it happens. */
@Injectable()
export class CustodyFollowsTheSentence {
  constructor(
    private readonly chain: CustodyChain,
    private readonly release: ReleaseFromCustody,
  ) {}

  @OnFact(vehicleRecovered, 22)
  async beginAtOnce(tx: Tx, { subjectId }: FactHappened<SearchableVehicle>): Promise<void> {
    await this.begin(tx, subjectId);
  }

  @OnFact(vehicleFullyRegistered, 22)
  async beginWhenComplete(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    await this.begin(tx, subjectId);
  }

  @OnFact(vehicleReturned, 22)
  async endWithReturn(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    const reason = `hand-over ${details.handOverId}`;
    await this.release.execute(tx, details.vehicleId, { recordedBy: null, reason });
  }

  /** Rule 17: the vehicle is still at hand, so it is where it was. */
  @OnFact(returnReversed, 22)
  async takeBack(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    const last = await lastMovement(tx, details.vehicleId);
    if (last?.kind !== 'released') return;
    const vehicle = await tx.manager.findOneByOrFail(RecoveredVehicle, { id: details.vehicleId });
    await this.chain.append(tx, {
      vehicleId: vehicle.id,
      kind: 'received',
      toPlace: vehicle.storagePlace,
      holderId: vehicle.custodianId,
      reason: `hand-over ${details.handOverId} reversed`,
    });
  }

  @OnFact(vehicleUnregistered, 22)
  async endWithVehicle(tx: Tx, { subjectId }: FactHappened<unknown>): Promise<void> {
    await this.release.execute(tx, subjectId, { recordedBy: null, reason: 'unregistered' });
  }

  /** What began it was taken back. */
  @OnFact(vehicleReopened, 22)
  async endUntilComplete(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    const vehicle = await tx.manager.findOneByOrFail(RecoveredVehicle, { id: subjectId });
    if (vehicle.storagePlace && vehicle.custodianId) return;
    await this.release.execute(tx, subjectId, { recordedBy: null, reason: 'reopened' });
  }

  /** The first link, once a registration says where it stands and who keeps it. */
  private async begin(tx: Tx, vehicleId: string): Promise<void> {
    const vehicle = await tx.manager.findOneByOrFail(RecoveredVehicle, { id: vehicleId });
    const { storagePlace, custodianId, recoveredAt, completedAt, registeredAt } = vehicle;
    const last = await lastMovement(tx, vehicleId);
    if (!storagePlace || !custodianId || (last && last.kind !== 'released')) return;
    await this.chain.append(tx, {
      vehicleId,
      kind: 'received',
      toPlace: storagePlace,
      holderId: custodianId,
      recordedBy: vehicle.completedBy ?? vehicle.registeredBy,
      isLate: isLateForCustody(recoveredAt, completedAt ?? registeredAt),
    });
  }
}

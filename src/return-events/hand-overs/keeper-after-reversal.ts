import { Injectable } from '@nestjs/common';
import { assertStillHere, HasLeft, StaffDirectory } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import {
  assertCustodian,
  keepVehicleAt,
  type RecoveredVehicle,
} from '../../recovered-vehicles/index.js';
import { CustodianHasLeft } from './hand-over.errors.js';

/** Who keeps a vehicle again when its hand-over is reversed: who kept it before, or who is named in their place. */
@Injectable()
export class KeeperAfterReversal {
  constructor(private readonly staff: StaffDirectory) {}

  /**
   * First in the transaction, before any other lock. @returns undefined where there is no such hand-over
   * @throws {CustodianHasLeft} @throws {CustodianIsInvestigator} rule 3
   */
  async find(tx: Tx, handOverId: string, username?: string): Promise<string | undefined> {
    if (username) {
      const named = await this.staff.byUsername(username, 'custodian');
      assertCustodian(named);
      await assertStillHere(tx, [named.id]);
      return named.id;
    }
    const [before] = await tx.query<{ id: string }>(
      `SELECT vehicle.custodian_id AS id FROM hand_over JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id
       WHERE hand_over.id = $1`,
      [handOverId],
    );
    await assertStillHere(tx, [before?.id]).catch((error: unknown) => {
      throw error instanceof HasLeft ? new CustodianHasLeft() : error;
    });
    return before?.id;
  }

  /** @throws {CustodianIsInvestigator} rule 3 */
  async keep(tx: Tx, vehicle: RecoveredVehicle, custodianId: string | undefined): Promise<void> {
    if (!custodianId || custodianId === vehicle.custodianId) return;
    await keepVehicleAt(tx, vehicle, { storagePlace: vehicle.storagePlace, custodianId });
  }
}

import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import type { RecoveredVehicle } from '../../recovered-vehicles/index.js';
import { CustodianIsDeskOfficer } from './hand-over.errors.js';

/** Who brings a vehicle out of custody (rule 16). */
@Injectable()
export class Custodians {
  constructor(private readonly staff: StaffDirectory) {}

  /** @throws {CustodianIsDeskOfficer | InvalidInput} `unknown-officer` */
  async bringingOut(
    username: string | undefined,
    vehicle: RecoveredVehicle,
    desk: Actor,
  ): Promise<string> {
    const id = username
      ? (await this.staff.byUsername(username, 'custodian')).id
      : vehicle.custodianId;
    if (!id || id === desk.id) throw new CustodianIsDeskOfficer();
    return id;
  }
}

import { Injectable } from '@nestjs/common';
import { StaffDirectory, type StaffMember } from '../../identity/index.js';
import type { RecoveredVehicle } from '../recovered-vehicle.entity.js';
import { CustodianIsInvestigator, SameOfficerTwice } from '../recovered-vehicle.errors.js';

export interface NamedOfficers {
  handlingOfficer?: string;
  secondOfficer?: string;
  custodian?: string;
}

/** Finds the officers that a registration names. */
@Injectable()
export class Officers {
  constructor(private readonly staff: StaffDirectory) {}

  /** @throws {InvalidInput} `unknown-officer`, {CustodianIsInvestigator} for a custodian without that role (rule 3) */
  async find({ handlingOfficer, secondOfficer, custodian }: NamedOfficers) {
    const [handling, second, keeper] = await Promise.all([
      this.named(handlingOfficer, 'handlingOfficer'),
      this.named(secondOfficer, 'secondOfficer'),
      this.named(custodian, 'custodian'),
    ]);
    if (keeper) assertCustodian(keeper);
    return {
      ...(handling && { handlingOfficerId: handling.id }),
      ...(second && { secondOfficerId: second.id }),
      ...(keeper && { custodianId: keeper.id }),
    };
  }

  private async named(username: string | undefined, field: string): Promise<StaffMember | null> {
    return username ? this.staff.byUsername(username, field) : null;
  }
}

/** @throws {CustodianIsInvestigator} rule 3: investigators never keep it themselves */
export function assertCustodian({ roles }: Pick<StaffMember, 'roles'>): void {
  if (!roles.includes('custodian')) throw new CustodianIsInvestigator();
}

/** @throws {CustodianIsInvestigator} rule 3 @throws {SameOfficerTwice} rule 1 */
export function assertDifferentPeople(
  it: Pick<RecoveredVehicle, 'handlingOfficerId' | 'secondOfficerId' | 'custodianId'>,
): void {
  if (it.secondOfficerId === it.handlingOfficerId) throw new SameOfficerTwice();
  if (it.custodianId && [it.handlingOfficerId, it.secondOfficerId].includes(it.custodianId))
    throw new CustodianIsInvestigator();
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { findable, readIdentifiers } from '../../identifiers/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { Facts, standingFact, type FactType } from '../../platform/facts/index.js';
import {
  countedAs,
  vehicleCorrected,
  vehicleFullyRegistered,
  vehicleRecovered,
  vehicleReopened,
  vehicleUnregistered,
} from '../../sentence/index.js';
import { assertChangeable } from '../assert-changeable.js';
import { CreditUnits } from '../credit-units.js';
import { whatItWas } from '../findable-vehicle.js';
import { lockRecoveredVehicle } from '../lock-recovered-vehicle.js';
import { RecoveredVehicle } from '../recovered-vehicle.entity.js';
import { replaceIdentifiers } from '../registration/insert-recovered-vehicle.js';
import { columnsBefore, vehicleBefore, type VehicleBefore } from './vehicle-before.js';

/** Takes back what a list said of vehicles. The caller has seen that nothing else has touched them. */
@Injectable()
export class TakeVehicleBack {
  constructor(
    private readonly facts: Facts,
    private readonly credit: CreditUnits,
    private readonly audit: Audit,
  ) {}

  /** It was never here: it counts no more, and its label is free. What was recorded of it stands in the audit trail. */
  async unregister(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
    const vehicle = await lockRecoveredVehicle(tx, actor, id);
    assertChangeable(vehicle);
    await this.record(tx, vehicleUnregistered, vehicle, { part: vehicle.part });
    for (const fact of [vehicleRecovered, vehicleFullyRegistered])
      await this.uncount(tx, fact, vehicle.id);
    await tx.query('DELETE FROM recovered_vehicle_identifier WHERE vehicle_id = $1', [id]);
    await tx.manager.delete(RecoveredVehicle, { id });
    this.audit.record(tx, actor, {
      action: 'vehicle-unregistered',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: id,
      before: vehicle,
      after: { reason },
    });
  }

  /** It is what it was before, provisional too; where a list completed it, custody has not begun. */
  async restore(tx: Tx, actor: Actor, id: string, before: VehicleBefore): Promise<void> {
    const vehicle = await lockRecoveredVehicle(tx, actor, id);
    assertChangeable(vehicle);
    const was = await vehicleBefore(tx, vehicle);
    const isOpenAgain = before.columns.status === 'provisional' && vehicle.status === 'registered';
    Object.assign(vehicle, columnsBefore(before), { version: vehicle.version + 1 });
    await tx.manager.save(vehicle);
    const identifiers = readIdentifiers(before.identifiers);
    await replaceIdentifiers(tx, id, identifiers);
    await this.credit.exactly(tx, id, before.creditedUnitIds);
    if (isOpenAgain) {
      await this.uncount(tx, vehicleFullyRegistered, id);
      await this.record(tx, vehicleReopened, vehicle, undefined);
    }
    await this.facts.record(tx, vehicleCorrected, {
      subjectId: id,
      unitIds: [vehicle.unitId],
      category: countedAs(vehicle),
      details: {
        vehicleType: vehicle.vehicleType,
        part: vehicle.part,
        ...whatItWas(was.columns.part, vehicle),
        identifiers: findable(identifiers),
      },
    });
    this.audit.record(tx, actor, {
      action: 'vehicle-restored',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: id,
      before: was,
      after: before,
    });
  }

  private async record<Details>(
    tx: Tx,
    fact: FactType<Details>,
    vehicle: RecoveredVehicle,
    details: Details,
  ): Promise<void> {
    await this.facts.record(tx, fact, {
      subjectId: vehicle.id,
      unitIds: [vehicle.unitId],
      category: countedAs(vehicle),
      details,
    });
  }

  private async uncount(tx: Tx, fact: FactType<unknown>, subjectId: string): Promise<void> {
    const standing = await standingFact(tx, fact, subjectId);
    if (standing) this.facts.takeBack(tx, fact, { ...standing, subjectId });
  }
}

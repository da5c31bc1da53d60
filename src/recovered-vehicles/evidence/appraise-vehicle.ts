import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { Once, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { Facts, standingFact } from '../../platform/facts/index.js';
import { Ids } from '../../platform/ids.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { countedAs, vehicleAppraised } from '../../sentence/index.js';
import { Appraisal } from './appraisal.entity.js';
import { assertChangeable } from '../assert-changeable.js';
import { lockRecoveredVehicle } from '../lock-recovered-vehicle.js';
import type { RecoveredVehicle } from '../recovered-vehicle.entity.js';

export interface NewAppraisal {
  /** 0 to 1,000,000 yuan, to the fen */
  valueYuan: number;
  /** a day in Asia/Shanghai, `YYYY-MM-DD` */
  appraisedOn: string;
  /** the office or person who appraised it */
  appraiser: string;
}

/** Rule 5: value, date, by whom. It routes statistics and never decides a return (rule 27). */
@Injectable()
export class AppraiseVehicle {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NotFound | VehicleIsClosed | InvalidInput} `appraised-in-the-future` */
  async execute(
    actor: Actor,
    vehicleId: string,
    appraisal: NewAppraisal,
    request?: RepeatableRequest,
  ) {
    const now = this.clock.now();
    if (appraisal.appraisedOn > xuchangDay(now)) {
      throw new InvalidInput('appraised-in-the-future', 'The appraisal lies in the future.', {
        rule: 5,
        field: 'appraisedOn',
        whatToDo: 'Check the day.',
      });
    }
    return this.database.transaction((tx) =>
      this.once.do(tx, request, () => this.appraise(tx, actor, vehicleId, appraisal)),
    );
  }

  private async appraise(tx: Tx, actor: Actor, vehicleId: string, appraisal: NewAppraisal) {
    const vehicle = await lockRecoveredVehicle(tx, actor, vehicleId);
    assertChangeable(vehicle);
    const id = this.ids.next();
    await tx.manager.insert(Appraisal, {
      ...appraisal,
      id,
      vehicleId,
      valueYuan: appraisal.valueYuan.toFixed(2),
      recordedBy: actor.id!,
      recordedAt: this.clock.now(),
    });
    await this.count(tx, vehicle, appraisal);
    this.audit.record(tx, actor, {
      action: 'vehicle-appraised',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: vehicleId,
      after: appraisal,
    });
    return { id, vehicleId, ...appraisal };
  }

  private async count(tx: Tx, vehicle: RecoveredVehicle, appraisal: NewAppraisal): Promise<void> {
    const fact = {
      subjectId: vehicle.id,
      unitIds: [vehicle.unitId],
      occurredOn: appraisal.appraisedOn,
      category: countedAs(vehicle),
      amountYuan: appraisal.valueYuan,
    };
    const earlier = await standingFact(tx, vehicleAppraised, vehicle.id);
    if (earlier) await this.facts.recount(tx, vehicleAppraised, earlier, fact);
    else await this.facts.record(tx, vehicleAppraised, { ...fact, details: undefined });
  }
}

/** The latest appraised value in yuan; null before any appraisal. */
export async function appraisedValue(
  tx: Pick<Tx, 'query'>,
  vehicleId: string,
): Promise<number | null> {
  const [row] = await tx.query<{ value: string }>(
    'SELECT value_yuan AS value FROM appraisal WHERE vehicle_id = $1 ORDER BY id DESC LIMIT 1',
    [vehicleId],
  );
  return row ? Number(row.value) : null;
}

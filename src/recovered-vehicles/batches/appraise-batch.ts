import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { AppraiseVehicle, type NewAppraisal } from '../evidence/appraise-vehicle.js';
import { readLabel } from '../labels/vehicle-label.js';
import { eachVehicle, type VehicleLine } from './each-vehicle.js';
import { VehiclesOfBatch } from './vehicles-of-batch.js';

/** What the appraiser said of all of them, and of each. */
export interface BatchAppraisal extends Omit<NewAppraisal, 'valueYuan'> {
  values: { label: string; valueYuan: number }[];
}

/** The appraiser's list of a night's haul (rule 5), typed once: one day, one office, one value a label. */
@Injectable()
export class AppraiseBatch {
  constructor(
    private readonly database: Database,
    private readonly vehicles: VehiclesOfBatch,
    private readonly appraise: AppraiseVehicle,
  ) {}

  /**
   * A line that stands already is left as it is, so a list sent again adds nothing.
   *
   * @throws {NotFound} @throws {InvalidInput} `label-not-in-batch`, before anything is recorded
   */
  async execute(
    actor: Actor,
    id: string,
    { values, ...common }: BatchAppraisal,
  ): Promise<VehicleLine<{ valueYuan: number }>[]> {
    const { vehicles } = await this.vehicles.of(actor, id);
    const byLabel = new Map(vehicles.map((vehicle) => [vehicle.label, vehicle]));
    const lines = values.map(({ label, valueYuan }, at) => {
      const vehicle = byLabel.get(readLabel(label));
      if (!vehicle) throw labelNotInBatch(label, at);
      return { id: vehicle.id, label: vehicle.label, valueYuan };
    });
    return eachVehicle(lines, async ({ id: vehicleId, valueYuan }) => {
      const appraisal = { ...common, valueYuan };
      if (!(await this.standsAlready(vehicleId, appraisal)))
        await this.appraise.execute(actor, vehicleId, appraisal);
      return { valueYuan };
    });
  }

  private async standsAlready(vehicleId: string, it: NewAppraisal): Promise<boolean> {
    const [last] = await this.database.query<{ isSame: boolean }>(
      `SELECT value_yuan = $2 AND appraised_on = $3 AND appraiser = $4 AS "isSame"
       FROM appraisal WHERE vehicle_id = $1 ORDER BY id DESC LIMIT 1`,
      [vehicleId, it.valueYuan, it.appraisedOn, it.appraiser],
    );
    return last?.isSame ?? false;
  }
}

function labelNotInBatch(label: string, at: number): InvalidInput {
  return new InvalidInput('label-not-in-batch', `No vehicle of this batch carries ${label}.`, {
    field: `values.${at}.label`,
    whatToDo: 'Check the label; nothing has been recorded yet.',
  });
}

import { Body, Controller, Post } from '@nestjs/common';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Repeatable, type RepeatableRequest } from '../platform/idempotency/index.js';
import { readInstant } from '../platform/instants.js';
import { NewRecoveredVehicleDto } from './recovered-vehicle.dto.js';
import { mayRegisterVehicles } from './recovered-vehicle.policy.js';
import { RegisterRecoveredVehicle } from './register-recovered-vehicle.js';

/** Recovered vehicles as the staff see them. */
@Controller('api/v1/recovered-vehicles')
export class RecoveredVehiclesStaffController {
  constructor(private readonly registerVehicle: RegisterRecoveredVehicle) {}

  @Post()
  @Access(mayRegisterVehicles)
  async register(
    @CurrentActor() actor: Actor,
    @Body() body: NewRecoveredVehicleDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    const vehicle = { ...body, recoveredAt: readInstant(body.recoveredAt, 'recoveredAt') };
    return this.registerVehicle.execute(actor, vehicle, request);
  }
}

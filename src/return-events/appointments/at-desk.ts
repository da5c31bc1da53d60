import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { AlsoWaiting } from './also-waiting.js';
import { AppointmentQueries } from './appointment.queries.js';

/** What a desk has to know to go on with who stands there: may it be handed over, and what else is theirs? */
@Injectable()
export class AtDesk {
  constructor(
    private readonly appointments: AppointmentQueries,
    private readonly alsoWaiting: AlsoWaiting,
  ) {}

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string) {
    const appointment = await this.appointments.one(actor, id);
    return { ...appointment, alsoWaiting: await this.alsoWaiting.beside(actor, id) };
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import type { Appointment } from './appointment.entity.js';
import { lockAppointment } from './lock-appointment.js';
import { MoveAppointment } from './move-appointment.js';

/** Who comes in the owner's place. */
export interface NamedAgent {
  name: string;
  phone: string;
}

/** The owner says they come at the time given, or who does: on the web, or on the phone through an officer. */
@Injectable()
export class BookAppointment {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly move: MoveAppointment,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Saying so twice changes nothing; the agent named last is expected. @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, id: string, agent?: NamedAgent) {
    return this.database.transaction((tx) => this.within(tx, actor, id, agent));
  }

  /** As part of what the caller does. */
  async within(tx: Tx, actor: Actor, id: string, agent?: NamedAgent) {
    const appointment = await lockAppointment(tx, actor, id);
    if (appointment.status !== 'booked') {
      const before = appointment.status;
      await this.move.to(tx, appointment, 'booked', { answeredAt: this.clock.now() });
      this.audit.record(tx, actor, {
        action: 'appointment-booked',
        unitId: appointment.unitId,
        subjectType: 'appointment',
        subjectId: id,
        before: { status: before },
        after: { status: 'booked' },
      });
    }
    if (agent) await this.expectAgent(tx, actor, appointment, agent);
    return { id, status: appointment.status, version: appointment.version };
  }

  private async expectAgent(
    tx: Tx,
    actor: Actor,
    appointment: Appointment,
    agent: NamedAgent,
  ): Promise<void> {
    const named = appointment.agentId && (await this.people.open(tx, appointment.agentId));
    if (named && named.name === agent.name && named.phone === agent.phone) return;
    const person = await this.people.keep(tx, agent);
    await tx.query('UPDATE appointment SET agent_id = $2 WHERE id = $1', [
      appointment.id,
      person.id,
    ]);
    this.audit.record(tx, actor, {
      action: 'agent-named',
      unitId: appointment.unitId,
      subjectType: 'appointment',
      subjectId: appointment.id,
      person,
      after: agent,
    });
  }
}

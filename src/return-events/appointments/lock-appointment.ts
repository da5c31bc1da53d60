import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Appointment } from './appointment.entity.js';

/**
 * Locks one appointment that the actor may see. The public comes here only through the gate, which has proven that
 * the appointment is theirs.
 *
 * @throws {NotFound}
 */
export async function lockAppointment(tx: Tx, actor: Actor, id: string): Promise<Appointment> {
  const appointment = await tx.manager.findOne(Appointment, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  const maySee = appointment && (actor.kind === 'public' || seesUnit(actor, appointment.unitId));
  if (!maySee) throw new NotFound('appointment');
  return appointment;
}

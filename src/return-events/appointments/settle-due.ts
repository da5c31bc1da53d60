import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import { Log } from '../../platform/logging/index.js';
import { awaitedStatuses } from './appointment.status.js';
import { settleAppointmentsDue } from './appointments-due.job.js';
import { worthDoing, type Due, type DueThing } from './due-things.js';
import { lockAppointments, type OneOfMany } from './lock-appointments.js';
import { MoveAppointment } from './move-appointment.js';
import { VisitNotices, type Told } from './visit-notices.js';

interface Scope {
  eventId: string;
  /** only of this appointment */
  id?: string;
  /** waits for who holds an appointment; else the next sweep finds it */
  isPatient?: boolean;
}

interface Work extends Partial<Told> {
  appointment: OneOfMany;
  due: Due[];
  doing: DueThing[];
}

/**
 * Does what has fallen due about appointments, once: the appointment's lock and the row's `done_at` keep a second
 * sweep, and a second worker, from doing it again. A sweep that was missed is caught up by the next.
 */
@Injectable()
export class SettleDue {
  constructor(
    private readonly database: Database,
    private readonly move: MoveAppointment,
    private readonly notices: VisitNotices,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  @HandlesJob(settleAppointmentsDue)
  async sweep(): Promise<void> {
    await this.execute();
  }

  /** An event in one transaction. @returns how many appointments had something settled */
  async execute(): Promise<number> {
    const events = await this.database.query<{ eventId: string }>(
      `SELECT DISTINCT event_id AS "eventId" FROM appointment JOIN appointment_due ON appointment_id = appointment.id
       WHERE done_at IS NULL AND due_at <= $1 AND status = ANY($2)`,
      [this.clock.now(), awaitedStatuses],
    );
    let settled = 0;
    for (const { eventId } of events) {
      settled += await this.database
        .transaction(async (tx) => (await this.settleIn(tx, { eventId })).settled)
        // One that can't be settled must not hold up the others: find it by going one by one.
        .catch(() => this.oneByOne(eventId));
    }
    return settled;
  }

  /** @returns how many appointments had something settled, and the batch of the invitations among it */
  async settleIn(
    tx: Tx,
    { eventId, id, isPatient = false }: Scope,
  ): Promise<{ settled: number; batchId: string | undefined }> {
    const appointments = await lockAppointments(
      tx,
      // As an array: thousands that were written a moment ago are planned for as if there were none.
      `id = ANY(ARRAY(SELECT appointment_id FROM appointment_due WHERE done_at IS NULL AND due_at <= $1))
         AND status = ANY($2) AND event_id = $3 AND ($4::uuid IS NULL OR id = $4)`,
      [this.clock.now(), awaitedStatuses, eventId, id ?? null],
      isPatient,
    );
    if (appointments.length === 0) return { settled: 0, batchId: undefined };
    const work = await this.workOn(tx, appointments);
    await this.putDown(tx, work);
    return { settled: appointments.length, batchId: await this.doAll(tx, work) };
  }

  private async oneByOne(eventId: string): Promise<number> {
    const ids = await this.database.query<{ id: string }>(
      `SELECT id FROM appointment WHERE event_id = $1 AND status = ANY($2) ORDER BY id`,
      [eventId, awaitedStatuses],
    );
    let done = 0;
    for (const { id } of ids) {
      try {
        const scope = { eventId, id };
        done += await this.database.transaction(
          async (tx) => (await this.settleIn(tx, scope)).settled,
        );
      } catch (error) {
        const { name, code } = error as Error & { code?: string };
        this.log.error({ appointment: id, reason: name, code }, 'what is due could not be settled');
      }
    }
    return done;
  }

  private async workOn(tx: Tx, appointments: OneOfMany[]): Promise<Work[]> {
    const now = this.clock.now();
    const rows = await tx.query<Due & { id: string }>(
      `SELECT appointment_id AS id, what, due_at AS "dueAt" FROM appointment_due
       WHERE appointment_id = ANY($1) AND done_at IS NULL AND due_at <= $2`,
      [appointments.map(({ id }) => id), now],
    );
    const due = new Map<string, Due[]>(appointments.map(({ id }) => [id, []]));
    for (const { id, ...it } of rows) due.get(id)!.push(it);
    const told = await this.notices.withPlans(tx, appointments);
    const visits = new Map(told.map(({ appointment, visit }) => [appointment.id, visit]));
    return appointments.map((appointment) => {
      const its = due.get(appointment.id)!;
      const visit = visits.get(appointment.id);
      const doing = worthDoing(its, visit?.from ?? null, now);
      return { appointment, visit, due: its, doing };
    });
  }

  private async putDown(tx: Tx, work: Work[]): Promise<void> {
    const settled = work.flatMap(({ appointment: { id }, due, doing }) =>
      due.map(({ what }) => ({ id, what, outcome: doing.includes(what) ? 'done' : 'overtaken' })),
    );
    await tx.query(
      `UPDATE appointment_due SET done_at = $1, outcome = settled.outcome
       FROM unnest($2::uuid[], $3::text[], $4::text[]) AS settled (id, what, outcome)
       WHERE appointment_id = settled.id AND appointment_due.what = settled.what`,
      [
        this.clock.now(),
        settled.map(({ id }) => id),
        settled.map(({ what }) => what),
        settled.map(({ outcome }) => outcome),
      ],
    );
  }

  private async doAll(tx: Tx, work: Work[]): Promise<string | undefined> {
    const missed = work.filter(({ doing }) => doing.includes('no-show'));
    const told = work.flatMap(({ appointment, visit, doing }) => {
      const what = doing.find((it) => it !== 'no-show');
      return what && visit ? [{ appointment, visit, what }] : [];
    });
    const isFirst = ({ appointment, what }: (typeof told)[number]) =>
      what === 'invitation' && appointment.status === 'assigned';
    const first = told.filter(isFirst);
    const reminded = told.filter(
      (it) => !isFirst(it) && it.appointment.status !== 'assigned' && !it.visit.isInDispute,
    );
    await this.move.all(
      tx,
      missed.map(({ appointment }) => appointment),
      'no-show',
    );
    await this.move.all(
      tx,
      first.map(({ appointment }) => appointment),
      'invited',
      { invitedAt: this.clock.now() },
    );
    await this.notices.remind(tx, reminded);
    return this.notices.invite(tx, first);
  }
}

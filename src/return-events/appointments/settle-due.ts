import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import { Log } from '../../platform/logging/index.js';
import { Appointment } from './appointment.entity.js';
import { awaitedStatuses } from './appointment.status.js';
import { settleAppointmentsDue } from './appointments-due.job.js';
import { worthDoing, type Due, type DueThing } from './due-things.js';
import { MoveAppointment } from './move-appointment.js';
import { VisitNotices, type VisitPlan } from './visit-notices.js';

const batchSize = 50;

interface Scope {
  /** only of this event */
  eventId?: string;
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

  /** @returns how many appointments had something settled */
  async execute(scope: Scope = {}): Promise<number> {
    const failed: string[] = [];
    let settled = 0;
    for (;;) {
      const done = await this.batch(scope, batchSize, failed).catch(() =>
        // One that can't be settled must not hold up the others: find it by going one by one.
        this.oneByOne(scope, failed),
      );
      settled += done;
      if (done === 0) return settled;
    }
  }

  private async oneByOne(scope: Scope, failed: string[]): Promise<number> {
    const ids = await this.database.transaction((tx) =>
      this.dueAppointments(tx, scope, batchSize, failed),
    );
    let done = 0;
    for (const { id } of ids) {
      try {
        await this.database.transaction(async (tx) => {
          const [locked] = await this.dueAppointments(tx, scope, 1, failed, id);
          if (locked) await this.settle(tx, locked);
        });
        done += 1;
      } catch (error) {
        failed.push(id);
        const { name, code } = error as Error & { code?: string };
        this.log.error({ appointment: id, reason: name, code }, 'what is due could not be settled');
      }
    }
    return done;
  }

  private batch(scope: Scope, limit: number, except: string[]): Promise<number> {
    return this.database.transaction(async (tx) => {
      const appointments = await this.dueAppointments(tx, scope, limit, except);
      for (const appointment of appointments) await this.settle(tx, appointment);
      return appointments.length;
    });
  }

  private async dueAppointments(
    tx: Tx,
    { eventId }: Scope,
    limit: number,
    except: string[],
    only?: string,
  ): Promise<Appointment[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM appointment
       WHERE id IN (SELECT appointment_id FROM appointment_due WHERE done_at IS NULL AND due_at <= $1)
         AND status = ANY($2) AND ($3::uuid IS NULL OR event_id = $3) AND id <> ALL($4::uuid[])
         AND ($5::uuid IS NULL OR id = $5)
       ORDER BY id LIMIT $6 FOR UPDATE SKIP LOCKED`,
      [this.clock.now(), awaitedStatuses, eventId ?? null, except, only ?? null, limit],
    );
    if (rows.length === 0) return [];
    return tx.manager
      .createQueryBuilder(Appointment, 'appointment')
      .whereInIds(rows.map(({ id }) => id))
      .orderBy('appointment.id')
      .getMany();
  }

  private async settle(tx: Tx, appointment: Appointment): Promise<void> {
    const now = this.clock.now();
    const due = await tx.query<Due>(
      `SELECT what, due_at AS "dueAt" FROM appointment_due
       WHERE appointment_id = $1 AND done_at IS NULL AND due_at <= $2`,
      [appointment.id, now],
    );
    if (due.length === 0) return;
    const visit = await this.notices.planOf(tx, appointment);
    const doing = worthDoing(due, visit?.from ?? null, now);
    await tx.query(
      `UPDATE appointment_due SET done_at = $3, outcome = CASE WHEN what = ANY($4) THEN 'done' ELSE 'overtaken' END
       WHERE appointment_id = $1 AND what = ANY($2)`,
      [appointment.id, due.map(({ what }) => what), now, doing],
    );
    for (const what of doing) await this.do(tx, appointment, what, visit);
  }

  private async do(tx: Tx, appointment: Appointment, what: DueThing, visit: VisitPlan | undefined) {
    if (what === 'no-show') {
      await this.move.to(tx, appointment, 'no-show');
    } else if (what === 'invitation' && appointment.status === 'assigned') {
      await this.move.to(tx, appointment, 'invited', { invitedAt: this.clock.now() });
      await this.notices.invite(tx, appointment, visit!);
    } else if (appointment.status !== 'assigned' && !visit!.isInDispute) {
      await this.notices.remind(tx, appointment, visit!, what);
    }
  }
}

import { Injectable } from '@nestjs/common';
import { nextWakingInstant } from '../notifications/index.js';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/database/index.js';
import { OnFact, OnFacts, type FactHappened } from '../platform/facts/index.js';
import { Ids } from '../platform/ids.js';
import type { AppointmentStatus } from '../return-events/index.js';
import {
  appointmentChanged,
  claimClosed,
  matchConfirmed,
  matchUndone,
  returnReversed,
  theftReportWithdrawn,
  vehicleReturned,
  type Appointment,
  type ClaimedVehicle,
  type MatchedPair,
  type ReturnedVehicle,
} from '../sentence/index.js';
import { lookAfterMs } from './ladder/climb.js';
import { contactLife } from './ladder/contact.status.js';
import { Ladder } from './ladder/ladder.js';

/** What an appointment's state means for who has to be reached: something to tell, an answer, or nothing. */
const meanings: Partial<Record<AppointmentStatus, 'tell' | 'call' | 'answered'>> = {
  invited: 'tell',
  cancelled: 'tell',
  booked: 'answered',
  'checked-in': 'answered',
  'handed-over': 'answered',
  declined: 'answered',
  'no-show': 'call',
};

/** Who has to be reached follows from what happens, in the transaction in which it happens. */
@Injectable()
export class ContactFollowsTheSentence {
  constructor(
    private readonly ladder: Ladder,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Rule 19: the owner is known from here on. A match that is confirmed anew is told anew. */
  @OnFact(matchConfirmed, 70)
  async begin(tx: Tx, { details }: FactHappened<MatchedPair>): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `INSERT INTO contact (id, unit_id, person_id, vehicle_id, report_id, status, step, since, begun_at, due_at)
       SELECT $1, unit_id, owner_id, $2, id, 'trying', $4, $5, $5, $6 FROM theft_report WHERE id = $3
       ON CONFLICT (report_id, vehicle_id) DO UPDATE SET status = 'trying', step = $4, since = $5, begun_at = $5,
         due_at = $6, person_id = excluded.person_id, appointment_id = NULL, notice_id = NULL, unanswered = 0`,
      [this.ids.next(), details.vehicleId, details.reportId, this.ladder.first, now, this.soon()],
    );
  }

  @OnFacts(appointmentChanged, 70)
  async followAppointments(tx: Tx, all: FactHappened<Appointment>[]): Promise<void> {
    const now = this.clock.now();
    const states = await tx.query<{ id: string; status: AppointmentStatus; wasTold: boolean }>(
      `SELECT id, status, invited_at IS NOT NULL OR answered_at IS NOT NULL AS "wasTold" FROM appointment
       WHERE id = ANY($1)`,
      [all.map(({ details }) => details.appointmentId)],
    );
    const meant = (what: 'tell' | 'call' | 'answered') =>
      states
        .filter(
          ({ status, wasTold }) => meanings[status] === what && (status !== 'cancelled' || wasTold),
        )
        .map(({ id }) => id);
    const [tell, call, answered] = [meant('tell'), meant('call'), meant('answered')];
    if (tell.length + call.length + answered.length === 0) return;
    await tx.query(
      `UPDATE contact SET appointment_id = it.id, unit_id = it.unit_id, since = $1, begun_at = $1, unanswered = 0,
         taken_by = NULL, taken_until = NULL,
         notice_id = CASE WHEN it.id = ANY($2) THEN NULL ELSE notice_id END,
         status = CASE WHEN it.id = ANY($4) THEN 'answered' ELSE 'trying' END,
         step = CASE WHEN it.id = ANY($2) THEN $5::text WHEN it.id = ANY($3) THEN 'call' ELSE step END,
         due_at = CASE WHEN it.id = ANY($4) THEN NULL ELSE $6::timestamptz END
       FROM appointment it
       WHERE it.id = ANY($2::uuid[] || $3::uuid[] || $4::uuid[]) AND contact.report_id = it.report_id AND contact.vehicle_id = it.vehicle_id
         AND contact.status <> 'closed'`,
      [now, tell, call, answered, this.ladder.first, this.soon()],
    );
  }

  @OnFact(claimClosed, 70)
  async endWithClaim(tx: Tx, { details }: FactHappened<ClaimedVehicle>): Promise<void> {
    await this.end(tx, 'report_id = $3 AND vehicle_id = $4', details.reportId, details.vehicleId);
  }

  @OnFact(matchUndone, 70)
  async endWithMatch(tx: Tx, { details }: FactHappened<MatchedPair>): Promise<void> {
    await this.end(tx, 'report_id = $3 AND vehicle_id = $4', details.reportId, details.vehicleId);
  }

  @OnFact(theftReportWithdrawn, 70)
  async endWithReport(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    await this.end(tx, 'report_id = $3', subjectId);
  }

  /** Rule 17: nobody is called about a vehicle that has gone home. */
  @OnFact(vehicleReturned, 70)
  async endWithReturn(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    await this.end(tx, 'vehicle_id = $3', details.vehicleId);
  }

  /** The vehicle is back, and the owner, who stood at the desk, is asked to come again. */
  @OnFact(returnReversed, 70)
  async beginAnew(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    await tx.query(
      `UPDATE contact SET status = 'trying', step = 'call', since = $1, begun_at = $1, due_at = $2, unanswered = 0
       WHERE report_id = $3 AND vehicle_id = $4 AND status = ANY($5)`,
      [
        this.clock.now(),
        nextWakingInstant(this.clock.now()),
        details.reportId,
        details.vehicleId,
        contactLife.sourcesOf('trying'),
      ],
    );
  }

  private async end(tx: Tx, which: string, ...ids: string[]): Promise<void> {
    await tx.query(
      `UPDATE contact SET status = 'closed', since = $1, due_at = NULL, taken_by = NULL, taken_until = NULL
       WHERE status = ANY($2) AND ${which}`,
      [this.clock.now(), contactLife.sourcesOf('closed'), ...ids],
    );
  }

  /** The notice is promised in the same transaction, and on its way soon. */
  private soon(): Date {
    return nextWakingInstant(new Date(this.clock.now().getTime() + lookAfterMs));
  }
}

import { Injectable } from '@nestjs/common';
import { publicActor, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import {
  Appointments,
  BookAppointment,
  ChangeSlot,
  DeclineAppointment,
  NotMine,
} from '../return-events/index.js';
import { WithdrawTheftReport } from '../theft-reports/index.js';
import type { ClaimAnswer, Withdrawal } from './filing.js';

/** The phone has been proved for this one report, and every act here begins from its reference. */
const owner: Actor = { ...publicActor, sees: 'city' };

/** What an owner says on the web about their own report and appointment. */
@Injectable()
export class AnswerFromWeb {
  constructor(
    private readonly database: Database,
    private readonly appointments: Appointments,
    private readonly withdrawReport: WithdrawTheftReport,
    private readonly book: BookAppointment,
    private readonly changeSlot: ChangeSlot,
    private readonly decline: DeclineAppointment,
    private readonly notMine: NotMine,
  ) {}

  /** @throws {NotFound | IllegalMove} */
  async withdraw({ reference, reason }: Withdrawal): Promise<void> {
    const report = await this.reportOf(reference);
    if (report.status !== 'withdrawn') await this.withdrawReport.execute(owner, report.id, reason);
  }

  /** @throws {NotFound | IllegalMove | SlotFull | SlotPassed} */
  async answer({ reference, claimId, answer, slotId, agent, note }: ClaimAnswer): Promise<void> {
    const report = await this.reportOf(reference);
    const appointment = claimId
      ? await this.appointments.ofClaim(this.database, report.id, claimId)
      : await this.appointments.ofReport(this.database, report.id);
    if (!appointment) throw new NotFound('appointment');
    if (answer === 'accept') await this.book.execute(owner, appointment.id);
    else if (answer === 'agent') await this.book.execute(owner, appointment.id, agent);
    else if (answer === 'other-slot' && slotId)
      await this.changeSlot.execute(owner, appointment.id, slotId);
    else if (answer === 'decline') await this.decline.execute(owner, appointment.id, note);
    else if (answer === 'not-mine') await this.notMine.execute(owner, appointment.id, note);
  }

  private async reportOf(reference: string): Promise<{ id: string; status: string }> {
    const [report] = await this.database.query<{ id: string; status: string }>(
      'SELECT id, status FROM theft_report WHERE reference = $1',
      [reference],
    );
    if (!report) throw new NotFound('theft report');
    return report;
  }
}

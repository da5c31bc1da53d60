import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { CloseClaim, lockClaim } from '../../claims/index.js';
import { systemActor, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { claimOf } from './claim-of.js';
import { lockAppointment } from './lock-appointment.js';
import { MoveAppointment } from './move-appointment.js';
import { VisitNotices } from './visit-notices.js';

/** The owner says that the vehicle isn't theirs: the claim is withdrawn. An officer looks at the match again (rule 33). */
@Injectable()
export class NotMine {
  constructor(
    private readonly database: Database,
    private readonly closeClaim: CloseClaim,
    private readonly move: MoveAppointment,
    private readonly notices: VisitNotices,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Saying so twice changes nothing. @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, id: string, note?: string) {
    return this.database.transaction((tx) => this.within(tx, actor, id, note));
  }

  /** As part of what the caller does. */
  async within(tx: Tx, actor: Actor, id: string, note?: string) {
    // The claim's line first: whoever may act for this appointment may say this of its claim.
    const { claim } = await lockClaim(tx, systemActor, await claimOf(tx, id));
    const appointment = await lockAppointment(tx, actor, id);
    if (appointment.status === 'declined' && claim.status === 'withdrawn') return { id };
    await this.move.to(tx, appointment, 'declined', {
      reason: note ? `not-mine: ${note}` : 'not-mine',
      answeredAt: this.clock.now(),
    });
    await this.notices.callOff(tx, [appointment], '失主称不是本人的车');
    this.audit.record(tx, actor, {
      action: 'vehicle-not-mine',
      unitId: appointment.unitId,
      subjectType: 'appointment',
      subjectId: id,
      after: { claimId: claim.id },
    });
    await this.closeClaim.as(tx, actor, claim, 'withdrawn', 'The owner says it is not theirs.');
    return { id };
  }
}

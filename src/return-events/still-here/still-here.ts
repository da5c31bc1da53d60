import { Injectable } from '@nestjs/common';
import type { VehiclePart, VehicleType } from '../../identifiers/index.js';
import { aboutPart, Notices } from '../../notifications/index.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { OnFact, type FactHappened } from '../../platform/facts/index.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import { returnApproved, type ClaimedVehicle } from '../../sentence/index.js';
import { awaitedStatuses } from '../appointments/appointment.status.js';
import { tellStillHere } from './still-here.job.js';

const everyMs = 30 * 24 * 3_600_000;
const batchSize = 500;

interface Due {
  claimId: string;
  dueAt: Date;
  isApproved: boolean;
  /** rule 14: nobody is sent for while it lasts */
  isInDispute: boolean;
  /** a time is still ahead, of which they are reminded anyway */
  isAwaited: boolean;
  ownerId: string;
  unitId: string;
  vehicle: VehicleType;
  part: VehiclePart | null;
  reference: string;
}

/**
 * Rule 19: whose return is approved and who does not come is told every thirty days that the vehicle still waits. The
 * row's lock and its next time keep a second sweep, and a second worker, from telling twice; what an outage of months
 * missed is told once.
 */
@Injectable()
export class StillHere {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  @OnFact(returnApproved, 70)
  async begin(tx: Tx, { details: { claimId } }: FactHappened<ClaimedVehicle>): Promise<void> {
    await tx.query(
      `INSERT INTO still_here_due (claim_id, due_at) VALUES ($1, $2)
       ON CONFLICT (claim_id) DO UPDATE SET due_at = excluded.due_at`,
      [claimId, this.next()],
    );
  }

  @HandlesJob(tellStillHere)
  async sweep(): Promise<void> {
    while ((await this.batch()) === batchSize);
  }

  private batch(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await this.due(tx);
      const waiting = due.filter((it) => it.isApproved);
      const told = waiting.filter((it) => !it.isInDispute && !it.isAwaited);
      await this.notices.promiseAll(
        tx,
        told.map(({ claimId, dueAt, ownerId: personId, unitId, vehicle, part, reference }) => {
          const notice = {
            kind: 'still-here',
            sameAs: `still-here:${claimId}:${dueAt.toISOString()}`,
            personId,
            about: { type: 'claim', id: claimId },
            unitId,
            parameters: { vehicle, reference },
          } as const;
          return aboutPart(notice, part);
        }),
      );
      const idsOf = (some: Due[]) => some.map(({ claimId }) => claimId);
      await tx.query('UPDATE still_here_due SET due_at = $2 WHERE claim_id = ANY($1)', [
        idsOf(waiting),
        this.next(),
      ]);
      await tx.query('DELETE FROM still_here_due WHERE claim_id = ANY($1)', [
        idsOf(due.filter((it) => !it.isApproved)),
      ]);
      return due.length;
    });
  }

  private due(tx: Tx): Promise<Due[]> {
    return tx.query<Due>(
      `SELECT due.claim_id AS "claimId", due.due_at AS "dueAt", claim.status = 'approved' AS "isApproved",
         vehicle.is_in_dispute AS "isInDispute", claim.owner_id AS "ownerId", claim.unit_id AS "unitId",
         vehicle.vehicle_type AS vehicle, vehicle.part, report.reference, EXISTS (
           SELECT FROM appointment JOIN event_slot slot ON slot.id = slot_id
           WHERE appointment.claim_id = claim.id AND appointment.status = ANY($2) AND slot.ends_at > $1) AS "isAwaited"
       FROM still_here_due due JOIN claim ON claim.id = due.claim_id
         JOIN recovered_vehicle vehicle ON vehicle.id = claim.vehicle_id
         JOIN theft_report report ON report.id = claim.report_id
       WHERE due.due_at <= $1 ORDER BY due.claim_id LIMIT ${batchSize} FOR UPDATE OF due SKIP LOCKED`,
      [this.clock.now(), awaitedStatuses],
    );
  }

  private next(): Date {
    return new Date(this.clock.now().getTime() + everyMs);
  }
}

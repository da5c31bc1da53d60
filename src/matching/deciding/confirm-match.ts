import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { lockRecoveredVehicle, type RecoveredVehicle } from '../../recovered-vehicles/index.js';
import { matchConfirmed } from '../../sentence/index.js';
import { lockMatch } from './lock-match.js';
import { OwnerSpokenOf } from './owner-spoken-of.js';
import type { Match } from '../match.entity.js';
import {
  MatchAlreadyDecided,
  ReportNotAccepted,
  VehicleOnlyProvisional,
} from '../matching.errors.js';

/** An officer confirms that the two are one vehicle (rule 33). Its rivals are superseded. */
@Injectable()
export class ConfirmMatch {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly owner: OwnerSpokenOf,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {NotFound | MatchAlreadyDecided | ReportNotAccepted}
   * @throws {VehicleOnlyProvisional} rule 1
   */
  async execute(actor: Actor, id: string, reason?: string) {
    try {
      return await this.database.transaction((tx) => this.confirm(tx, actor, id, reason));
    } catch (error) {
      // Two officers confirmed two rivals at once: the constraint let one through.
      if (isUniqueViolation(error)) throw new MatchAlreadyDecided('superseded');
      throw error;
    }
  }

  private async confirm(tx: Tx, actor: Actor, id: string, reason: string | undefined) {
    const match = await lockMatch(tx, actor, id);
    if (match.status !== 'proposed') throw new MatchAlreadyDecided(match.status);
    const vehicle = await lockRecoveredVehicle(tx, actor, match.vehicleId);
    if (vehicle.status === 'provisional') throw new VehicleOnlyProvisional();
    await this.refuseUnlessAccepted(tx, match.reportId);
    const factId = await this.facts.record(tx, matchConfirmed, {
      subjectId: match.vehicleId,
      unitIds: [match.unitId],
      category: vehicle.vehicleType,
      details: { matchId: id, vehicleId: match.vehicleId, reportId: match.reportId },
    });
    await tx.query(
      `UPDATE match SET status = 'confirmed', decided_by = $2, decided_at = $3, reason = $4, fact_id = $5 WHERE id = $1`,
      [id, actor.id, this.clock.now(), reason ?? null, factId],
    );
    await this.supersedeRivals(tx, match);
    await this.record(tx, actor, match, vehicle, reason);
    return { id, status: 'confirmed' as const };
  }

  private async refuseUnlessAccepted(tx: Tx, reportId: string): Promise<void> {
    const [report] = await tx.query<{ status: string }>(
      'SELECT status FROM theft_report WHERE id = $1 FOR UPDATE',
      [reportId],
    );
    if (report?.status !== 'accepted') throw new ReportNotAccepted(report?.status ?? 'gone');
  }

  private async supersedeRivals(tx: Tx, { id, vehicleId, reportId }: Match): Promise<void> {
    await tx.query(
      `UPDATE match SET status = 'superseded', decided_at = $4
       WHERE id <> $1 AND status = 'proposed' AND (vehicle_id = $2 OR report_id = $3)`,
      [id, vehicleId, reportId, this.clock.now()],
    );
  }

  private async record(
    tx: Tx,
    actor: Actor,
    match: Match,
    vehicle: RecoveredVehicle,
    reason?: string,
  ): Promise<void> {
    this.audit.record(tx, actor, {
      action: 'match-confirmed',
      unitId: match.unitId,
      subjectType: 'match',
      subjectId: match.id,
      person: await this.owner.in(tx, match.reportId),
      after: {
        vehicleId: vehicle.id,
        reportId: match.reportId,
        probability: match.probability,
        reason,
      },
    });
  }
}

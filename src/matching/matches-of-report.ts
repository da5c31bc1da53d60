import { Injectable } from '@nestjs/common';
import type { VehiclePart, VehicleType } from '../identifiers/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import type { Match } from './match.entity.js';

type ReportMatch = Pick<
  Match,
  'id' | 'status' | 'probability' | 'band' | 'difference' | 'proposedAt' | 'decidedAt'
> & {
  /** that holds the vehicle, and decides */
  unit: string;
  /** null where that is another unit's: its rows stay its own */
  vehicle: { id: string; label: string; vehicleType: VehicleType; part: VehiclePart | null } | null;
};

/** Which vehicles may this report's be, and who decides? */
@Injectable()
export class MatchesOfReport {
  constructor(private readonly database: Database) {}

  /** Decided ones first, then the likeliest. @throws {NotFound} when the report is another unit's */
  async list(actor: Actor, reportId: string): Promise<ReportMatch[]> {
    const units = visibleUnits(actor);
    const [report] = await this.database.query(
      'SELECT 1 FROM theft_report WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))',
      [reportId, units],
    );
    if (!report) throw new NotFound('theft report');
    return this.database.query<ReportMatch>(
      `SELECT match.id, match.status, probability, band, difference, proposed_at AS "proposedAt", decided_at AS "decidedAt",
         unit.code AS unit, CASE WHEN $2::uuid[] IS NULL OR match.unit_id = ANY($2) THEN
           json_build_object('id', vehicle.id, 'label', label, 'vehicleType', vehicle_type, 'part', part) END AS vehicle
       FROM match JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id JOIN unit ON unit.id = match.unit_id
       WHERE report_id = $1
       ORDER BY match.status = 'confirmed' DESC, match.status = 'proposed' DESC, probability DESC, match.id`,
      [reportId, units],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { IdentifierKind } from '../identifiers/index.js';
import { masked, People } from '../people/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Engine } from './engine.js';
import { reportedKind } from './reported-kind.js';

interface Row {
  id: string;
  status: string;
  probability: number;
  band: string;
  difference: string;
  readNumber: string;
  reportedNumber: string;
  reportedKind: IdentifierKind | null;
  proposedAt: Date;
  decidedAt: Date | null;
  report: Record<string, unknown>;
  ownerId: string;
}

/** Which reports may this vehicle belong to? A masked view of the other side, whatever unit took it (DECISIONS: visibility). */
@Injectable()
export class MatchQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly engine: Engine,
  ) {}

  /** Best first. @throws {NotFound} when the vehicle is another unit's */
  async ofVehicle(actor: Actor, vehicleId: string) {
    const [vehicle] = await this.database.query(
      'SELECT 1 FROM recovered_vehicle WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))',
      [vehicleId, visibleUnits(actor)],
    );
    if (!vehicle) throw new NotFound('recovered vehicle');
    const rows = await this.database.query<Row>(
      `SELECT match.id, match.status, probability, band, difference, read_number AS "readNumber",
         reported_number AS "reportedNumber", ${reportedKind} AS "reportedKind", proposed_at AS "proposedAt", decided_at AS "decidedAt",
         owner_id AS "ownerId",
         json_build_object('id', report.id, 'reference', reference, 'status', report.status,
           'vehicleType', vehicle_type, 'brand', brand, 'model', model, 'colour', colour, 'marks', marks,
           'stolenFrom', stolen_from, 'stolenUntil', stolen_until, 'place', place, 'reportedAt', reported_at) AS report
       FROM match JOIN theft_report report ON report.id = report_id
       WHERE vehicle_id = $1
       ORDER BY match.status = 'confirmed' DESC, match.status = 'proposed' DESC, probability DESC, match.id`,
      [vehicleId],
    );
    const owners = await this.people.openAll(
      this.database,
      rows.map((row) => row.ownerId),
    );
    return rows.map(({ report, ownerId, ...match }) => ({
      ...match,
      alignment: this.engine.align(match.readNumber, match.reportedNumber),
      theftReport: { ...report, owner: masked(owners.get(ownerId)) },
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { Ids } from '../../platform/ids.js';
import { Settings } from '../../platform/settings/index.js';
import { custodyIncidentOpened } from '../../sentence/index.js';
import type { IncidentKind } from './incident.status.js';
import { openSince } from './open-since.js';

export interface Observed {
  vehicleIds: string[];
  kind: IncidentKind;
  stockTakeId?: string;
  observed?: string;
}

/** Opens incidents of vehicles in the caller's transaction; one that is open already is the same one. */
@Injectable()
export class OpenIncidents {
  constructor(
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly settings: Settings,
  ) {}

  /** @returns the ids of those that are new */
  async open(tx: Tx, actor: Actor, it: Observed): Promise<string[]> {
    const { vehicleIds, kind, stockTakeId = null, observed = null } = it;
    const now = this.clock.now();
    const opened = await tx.query<{ id: string; vehicleId: string; unitId: string }>(
      `INSERT INTO custody_incident
         (id, unit_id, vehicle_id, kind, status, stock_take_id, observed, opened_by, opened_at, due_at)
       SELECT missed.id, vehicle.unit_id, vehicle.id, $3, 'open', $4, $5, $6, $7, $8
       FROM unnest($1::uuid[], $2::uuid[]) AS missed(id, vehicle_id)
       JOIN recovered_vehicle vehicle ON vehicle.id = missed.vehicle_id
       ON CONFLICT (vehicle_id, kind) WHERE status = 'open' DO NOTHING
       RETURNING id, vehicle_id AS "vehicleId", unit_id AS "unitId"`,
      [
        vehicleIds.map(() => this.ids.next()),
        vehicleIds,
        kind,
        stockTakeId,
        observed,
        actor.id,
        now,
        new Date(now.getTime() + this.settings.need('CUSTODY_INCIDENT_HOURS') * 3_600_000),
      ],
    );
    for (const { id, vehicleId, unitId } of opened) {
      this.audit.record(tx, actor, {
        action: 'custody-incident-opened',
        unitId,
        subjectType: 'recovered-vehicle',
        subjectId: vehicleId,
        after: { incidentId: id, kind, stockTakeId, observed },
      });
      await this.facts.record(tx, custodyIncidentOpened, {
        subjectId: vehicleId,
        unitIds: [unitId],
        category: kind,
        details: { incidentId: id, openSince: await openSince(tx, vehicleId) },
      });
    }
    return opened.map(({ id }) => id);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { Once, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { assertChangeable, lockRecoveredVehicle } from '../../recovered-vehicles/index.js';
import { IncidentOpenAlready } from './incident.errors.js';
import type { IncidentKind } from './incident.status.js';
import { OpenIncidents } from './open-incidents.js';

export interface NewIncident {
  kind: IncidentKind;
  observed: string;
}

/** Rule 25: damage, shortage or a swap, found at any check by whoever has the vehicle before them. */
@Injectable()
export class ReportIncident {
  constructor(
    private readonly database: Database,
    private readonly incidents: OpenIncidents,
    private readonly once: Once,
  ) {}

  /** @throws {NotFound | VehicleIsClosed | IncidentOpenAlready} */
  async execute(actor: Actor, vehicleId: string, it: NewIncident, request?: RepeatableRequest) {
    return this.database.transaction((tx) =>
      this.once.do(tx, request, async () => {
        assertChangeable(await lockRecoveredVehicle(tx, actor, vehicleId));
        const [id] = await this.incidents.open(tx, actor, { ...it, vehicleIds: [vehicleId] });
        if (!id) throw new IncidentOpenAlready();
        return { id, status: 'open' as const };
      }),
    );
  }
}

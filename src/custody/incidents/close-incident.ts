import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Facts } from '../../platform/facts/index.js';
import { custodyIncidentClosed } from '../../sentence/index.js';
import { CustodyIncident } from './custody-incident.entity.js';
import { ExplainedByTheFinder, NothingToFind } from './incident.errors.js';
import { incidentLife } from './incident.status.js';
import { openSince } from './open-since.js';

interface Closing {
  status: 'found' | 'explained';
  explanation: string | null;
}

/** Rule 25: how an incident ends. The vehicle may be returned again once none is left open. */
@Injectable()
export class CloseIncident {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The missing vehicle stands there. @throws {NotFound | IllegalMove | NothingToFind} */
  async found(actor: Actor, id: string, explanation: string) {
    return this.database.transaction(async (tx) => {
      const incident = await this.lock(tx, actor, id);
      if (incident.kind !== 'shortage') throw new NothingToFind();
      return this.close(tx, actor, incident, { status: 'found', explanation });
    });
  }

  /** What happened, in writing. @throws {NotFound | IllegalMove | ExplainedByTheFinder} */
  async explain(actor: Actor, id: string, explanation: string) {
    return this.database.transaction(async (tx) => {
      const incident = await this.lock(tx, actor, id);
      if (incident.openedBy === actor.id) throw new ExplainedByTheFinder();
      return this.close(tx, actor, incident, { status: 'explained', explanation });
    });
  }

  /** A count has scanned them: what was missing is found, in the caller's transaction. */
  async seenAgain(tx: Tx, actor: Actor, vehicleIds: string[], place: string): Promise<void> {
    const open = await tx.query<{ id: string }>(
      `SELECT id FROM custody_incident WHERE vehicle_id = ANY($1) AND kind = 'shortage' AND status = 'open'
       ORDER BY id`,
      [vehicleIds],
    );
    for (const { id } of open) {
      const incident = await this.lock(tx, actor, id);
      if (incident.status !== 'open') continue;
      await this.close(tx, actor, incident, { status: 'found', explanation: place });
    }
  }

  private async lock(tx: Tx, actor: Actor, id: string): Promise<CustodyIncident> {
    const incident = await tx.manager.findOne(CustodyIncident, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!incident || !seesUnit(actor, incident.unitId)) throw new NotFound('incident');
    return incident;
  }

  private async close(tx: Tx, actor: Actor, incident: CustodyIncident, closing: Closing) {
    const { id, vehicleId, unitId, kind, status } = incident;
    incidentLife.assertMove(status, closing.status);
    const closed = { ...closing, closedBy: actor.id, closedAt: this.clock.now() };
    await tx.manager.update(CustodyIncident, { id }, closed);
    this.audit.record(tx, actor, {
      action: `custody-incident-${closing.status}`,
      unitId,
      subjectType: 'recovered-vehicle',
      subjectId: vehicleId,
      before: { incidentId: id, kind, status },
      after: { incidentId: id, ...closing },
    });
    await this.facts.record(tx, custodyIncidentClosed, {
      subjectId: vehicleId,
      unitIds: [unitId],
      category: closing.status,
      details: { incidentId: id, openSince: await openSince(tx, vehicleId) },
    });
    return { id, status: closing.status };
  }
}

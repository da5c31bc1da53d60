import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import { Settings } from '../../platform/settings/index.js';
import { Neighbour } from '../neighbour.entity.js';
import type { NeighbourEvent } from '../neighbour-events.js';
import { SealedSecrets, shownSecret } from '../telling/sealed-secrets.js';
import { refuseUrl } from './refuse-url.js';

export interface NewNeighbour {
  name: string;
  url: string;
  /** code of the unit whose events it is told, with those of the units below */
  unit: string;
  events: NeighbourEvent[];
}

/** A system of another force is to be told what we report and recover; nothing is sent before another one activates it. */
@Injectable()
export class ProposeNeighbour {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly secrets: SealedSecrets,
    private readonly audit: Audit,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns the secret too, which is shown this once @throws {NeighbourUrlRefused | NotFound} */
  async execute(actor: Actor, { name, url, unit: code, events }: NewNeighbour) {
    refuseUrl(url, this.settings.need('NEIGHBOUR_NETWORKS'));
    const unit = await this.units.byCode(code);
    if (!seesUnit(actor, unit.id)) throw new NotFound('unit');
    const id = this.ids.next();
    const secret = this.secrets.draw();
    await this.database.transaction(async (tx) => {
      await tx.manager.insert(Neighbour, {
        id,
        unitId: unit.id,
        name,
        url,
        events,
        status: 'proposed',
        secret: this.secrets.seal(id, 'secret', secret),
        proposedBy: actor.id!,
        proposedAt: this.clock.now(),
      });
      this.audit.record(tx, actor, {
        action: 'neighbour-proposed',
        unitId: unit.id,
        subjectType: 'neighbour',
        subjectId: id,
        after: { name, url, events },
      });
    });
    return { id, status: 'proposed' as const, secret: shownSecret(secret) };
  }
}

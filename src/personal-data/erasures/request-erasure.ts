import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { ErasePeople } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { FindPerson } from '../find-person.js';
import type { WhoDto } from '../personal-data.dto.js';
import { PartOfOpenWork } from '../personal-data.errors.js';
import { ErasureRequest } from './erasure-request.entity.js';

/** Takes a person's wish to be erased at the desk. */
@Injectable()
export class RequestErasure {
  constructor(
    private readonly database: Database,
    private readonly find: FindPerson,
    private readonly erase: ErasePeople,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {WhoIsMissing | NothingHeld | PartOfOpenWork} */
  async execute(actor: Actor, who: WhoDto) {
    return this.database.transaction(async (tx) => {
      const personIds = await this.find.execute(tx, who);
      if ((await this.erase.withOpenWork(tx, personIds)).size > 0) throw new PartOfOpenWork();
      const id = this.ids.next();
      await tx.manager.insert(ErasureRequest, {
        id,
        unitId: actor.unitId!,
        personIds,
        status: 'requested',
        purpose: who.purpose,
        requestedBy: actor.id!,
        requestedAt: this.clock.now(),
      });
      this.audit.record(tx, actor, {
        action: 'erasure-requested',
        unitId: actor.unitId!,
        subjectType: 'erasure-request',
        subjectId: id,
        purpose: who.purpose,
        after: { personIds },
      });
      return { id, status: 'requested' as const, records: personIds.length };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { CopyOfPeople } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { FindPerson } from './find-person.js';
import type { WhoDto } from './personal-data.dto.js';

/** The person's own copy: everything that is held on them in the whole city, in one file to take along. */
@Injectable()
export class WriteCopy {
  constructor(
    private readonly database: Database,
    private readonly find: FindPerson,
    private readonly copy: CopyOfPeople,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {WhoIsMissing | NothingHeld} */
  async execute(actor: Actor, who: WhoDto) {
    return this.database.transaction(async (tx) => {
      const people = await this.find.execute(tx, who);
      const id = this.ids.next();
      const held = await this.copy.execute(tx, people);
      this.audit.record(tx, actor, {
        action: 'personal-copy-written',
        unitId: actor.unitId!,
        subjectType: 'personal-copy',
        subjectId: id,
        purpose: who.purpose,
        after: { people },
      });
      return { id, 制作时间: this.clock.now(), 说明: '本人信息副本', ...held };
    });
  }
}

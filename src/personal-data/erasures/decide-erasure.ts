import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { isSamePerson } from '../../identity/index.js';
import { ErasePeople } from '../../people/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Jobs } from '../../platform/jobs/index.js';
import type { ErasureDecisionDto } from '../personal-data.dto.js';
import { OwnErasureRequest, PartOfOpenWork } from '../personal-data.errors.js';
import { ErasureRequest } from './erasure-request.entity.js';
import { erasureRequestLife } from './erasure-request.status.js';
import { keepErasures } from './keep-erasures.job.js';

/** Erases, or says why not. It can't be taken back. */
@Injectable()
export class DecideErasure {
  constructor(
    private readonly database: Database,
    private readonly erase: ErasePeople,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | IllegalMove | OwnErasureRequest | PartOfOpenWork} */
  async execute(actor: Actor, id: string, decision: ErasureDecisionDto) {
    return this.database.transaction(async (tx) => {
      const request = await tx.manager.findOne(ErasureRequest, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!request || !seesUnit(actor, request.unitId)) throw new NotFound('erasure request');
      const status = decision.erase ? 'erased' : 'refused';
      erasureRequestLife.assertMove(request.status, status);
      if (await isSamePerson(tx, actor.id, [request.requestedBy])) throw new OwnErasureRequest();
      if (decision.erase) {
        const { personIds, unitId, purpose } = request;
        await tx.query('SELECT 1 FROM person WHERE id = ANY($1) ORDER BY id FOR UPDATE', [
          personIds,
        ]);
        if ((await this.erase.withOpenWork(tx, personIds)).size > 0) throw new PartOfOpenWork();
        const people = personIds.map((personId) => ({ personId, unitId }));
        await this.erase.execute(tx, actor, people, purpose);
        tx.afterCommit(() => this.jobs.hurry(keepErasures, {}));
      }
      const decided = { decidedBy: actor.id, decidedAt: this.clock.now() };
      await tx.manager.update(ErasureRequest, id, {
        status,
        decisionReason: decision.reason,
        ...decided,
      });
      this.audit.record(tx, actor, {
        action: `erasure-${status}`,
        unitId: request.unitId,
        subjectType: 'erasure-request',
        subjectId: id,
        purpose: decision.reason,
      });
      return { id, status };
    });
  }
}

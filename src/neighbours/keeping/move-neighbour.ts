import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { isSamePerson } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { AnotherActivates } from '../neighbours.errors.js';
import { neighbourLife, type NeighbourStatus } from '../neighbour.status.js';
import { lockNeighbour } from './lock-neighbour.js';

/** Begins to tell a neighbour, stops, goes on where it stopped, ends. */
@Injectable()
export class MoveNeighbour {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | IllegalMove} @throws {AnotherActivates} for whoever proposed it (rule 35) */
  async execute(
    actor: Actor,
    id: string,
    to: Exclude<NeighbourStatus, 'proposed'>,
    reason: string,
  ) {
    return this.database.transaction(async (tx) => {
      const { status, unitId, proposedBy } = await lockNeighbour(tx, actor, id);
      neighbourLife.assertMove(status, to);
      const isFirst = status === 'proposed' && to === 'active';
      if (isFirst && (await isSamePerson(tx, actor.id, [proposedBy]))) throw new AnotherActivates();
      await tx.query(
        `UPDATE neighbour SET status = $2, paused_because = $3, failures = 0, failing_since = NULL, next_try_at = NULL,
           activated_by = CASE WHEN $4 THEN $5::uuid ELSE activated_by END
         WHERE id = $1`,
        [id, to, to === 'paused' ? 'by-hand' : null, isFirst, actor.id],
      );
      this.audit.record(tx, actor, {
        action: `neighbour-${to}`,
        unitId,
        subjectType: 'neighbour',
        subjectId: id,
        before: { status },
        after: { status: to, reason },
      });
      return { id, status: to };
    });
  }
}

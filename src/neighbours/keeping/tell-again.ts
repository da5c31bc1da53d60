import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { lockNeighbour } from './lock-neighbour.js';

/** What a neighbour has lost is told again, in its order, each with the id and the words that it had. */
@Injectable()
export class TellNeighbourAgain {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @param until excluded; now when absent @returns how many are told again @throws {NotFound} */
  async replay(actor: Actor, id: string, from: Date, until = this.clock.now()) {
    return this.database.transaction(async (tx) => {
      const { unitId } = await lockNeighbour(tx, actor, id);
      const again = await tx.query(
        `UPDATE telling SET status = 'waiting', attempts = 0
         WHERE neighbour_id = $1 AND status IN ('told', 'given-up') AND promised_at >= $2 AND promised_at < $3
         RETURNING id`,
        [id, from, until],
      );
      this.audit.record(tx, actor, {
        action: 'neighbour-told-again',
        unitId,
        subjectType: 'neighbour',
        subjectId: id,
        after: { from, until, messages: again.length },
      });
      return { id, messages: again.length };
    });
  }

  /** A message that says nothing, to see whether it arrives. @throws {NotFound} */
  async ping(actor: Actor, id: string) {
    return this.database.transaction(async (tx) => {
      const { unitId } = await lockNeighbour(tx, actor, id);
      const [promised] = await tx.query<{ id: string }>(
        `INSERT INTO telling (neighbour_id, event, subject_id, promised_at) VALUES ($1, 'ping', $1, $2) RETURNING id`,
        [id, this.clock.now()],
      );
      this.audit.record(tx, actor, {
        action: 'neighbour-pinged',
        unitId,
        subjectType: 'neighbour',
        subjectId: id,
        after: { tellingId: promised!.id },
      });
      return { id, telling: promised!.id };
    });
  }
}

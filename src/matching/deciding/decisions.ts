import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import type { Match } from '../match.entity.js';
import type { Decision } from './match-decision.entity.js';
import { MatchWords } from './match-words.js';
import { OwnerSpokenOf } from './owner-spoken-of.js';

const actions: Record<Decision, string> = {
  confirmed: 'match-confirmed',
  seconded: 'match-confirmed-first',
  rejected: 'match-rejected',
  unsure: 'match-doubted',
  undone: 'match-undone',
};

/** Keeps what officers say of matches, and tells the audit trail. */
@Injectable()
export class Decisions {
  constructor(
    private readonly owner: OwnerSpokenOf,
    private readonly words: MatchWords,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async record(
    tx: Tx,
    actor: Actor,
    match: Match,
    said: Decision,
    reason: string | undefined,
  ): Promise<void> {
    const id = this.ids.next();
    const overturns =
      said === 'undone'
        ? `(SELECT id FROM match_decision WHERE match_id = $2 AND said = $9 ORDER BY id DESC LIMIT 1)`
        : '$9::uuid';
    await tx.query(
      `INSERT INTO match_decision (id, match_id, said, decided_by, decided_at, reason, probability, score_version, overturns)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, ${overturns})`,
      [
        id,
        match.id,
        said,
        actor.id,
        this.clock.now(),
        await this.words.seal(tx, match.reportId, 'match_decision', id, reason),
        match.probability,
        match.scoreVersion,
        said === 'undone' ? match.status : null,
      ],
    );
    this.audit.record(tx, actor, {
      action: actions[said],
      unitId: match.unitId,
      subjectType: 'match',
      subjectId: match.id,
      person: await this.owner.in(tx, match.reportId),
      ...(said === 'undone' && { before: { status: match.status, decidedBy: match.decidedBy } }),
      after: {
        vehicleId: match.vehicleId,
        reportId: match.reportId,
        probability: match.probability,
        reason,
      },
    });
  }
}

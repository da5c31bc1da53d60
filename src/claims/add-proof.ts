import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People, SealedWords } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { Once, type RepeatableRequest } from '../platform/idempotency/index.js';
import { Ids } from '../platform/ids.js';
import { claimLife } from './claim.status.js';
import { LapseApproval } from './lapse-approval.js';
import { lockClaim } from './lock-claim.js';
import { proofNoteOf } from './proof.entity.js';
import { strengthOfProof, type ProofKind } from './proof-strength.js';

export interface NewProof {
  kind: ProofKind;
  note?: string;
}

/** Adds what the owner brought. Its strength comes from the one table (rule 31). */
@Injectable()
export class AddProof {
  constructor(
    private readonly database: Database,
    private readonly lapse: LapseApproval,
    private readonly people: People,
    private readonly words: SealedWords,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** New evidence makes an approval lapse (rule 8). @throws {NotFound | IllegalMove} for a claim that has ended */
  async execute(actor: Actor, claimId: string, proof: NewProof, request?: RepeatableRequest) {
    return this.database.transaction((tx) =>
      this.once.do(tx, request, async () => {
        const { claim } = await lockClaim(tx, actor, claimId);
        if (claim.status !== 'lapsed' && claim.status !== 'disputed') {
          claimLife.assertMove(claim.status, claim.status === 'approved' ? 'lapsed' : 'withdrawn');
        }
        const id = this.ids.next();
        const strength = strengthOfProof[proof.kind];
        const note = await this.words.seal(tx, claim.ownerId, proofNoteOf(id), proof.note);
        await tx.query(
          `INSERT INTO proof (id, claim_id, kind, strength, note, added_by, added_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [id, claimId, proof.kind, strength, note, actor.id, this.clock.now()],
        );
        if (claim.status === 'approved') {
          await this.lapse.of(tx, actor, claim, 'A proof was added.');
        }
        this.audit.record(tx, actor, {
          action: 'proof-added',
          unitId: claim.unitId,
          subjectType: 'claim',
          subjectId: claimId,
          person: await this.people.spokenOf(tx, claim.ownerId),
          after: { id, ...proof, strength },
        });
        return { id, kind: proof.kind, strength, claimStatus: claim.status };
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { PhotoStore } from '../../platform/photo-store/index.js';
import { subjectInSight } from './paper-subjects.js';
import type { PrintingPurpose } from '../printing-purpose.js';
import { PaperWithdrawn } from './signed-paper.errors.js';
import type { PaperSubject, SignedPaper, WithdrawalReason } from './signed-paper.entity.js';

export type PaperView = Pick<
  SignedPaper,
  'id' | 'kind' | 'outsideNumber' | 'keptAt' | 'withdrawnAt' | 'withdrawnBecause'
> & {
  isPicture: boolean;
  /** usernames */
  keptBy: string;
  withdrawnBy: string | null;
};

/** The signed papers kept with a case or a claim: which there are, what they look like, which were a mistake. */
@Injectable()
export class SignedPapers {
  constructor(
    private readonly database: Database,
    private readonly store: PhotoStore,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Oldest first, the withdrawn ones too. @throws {NotFound} for a subject that is not in sight */
  async of(actor: Actor, type: PaperSubject, subjectId: string): Promise<PaperView[]> {
    await subjectInSight(this.database, actor, type, subjectId);
    return this.database.query<PaperView>(
      `SELECT paper.id, kind, outside_number AS "outsideNumber", screen_sha256 IS NOT NULL AS "isPicture",
         kept_at AS "keptAt", keeper.username AS "keptBy", withdrawn_at AS "withdrawnAt",
         withdrawn_because AS "withdrawnBecause", withdrawer.username AS "withdrawnBy"
       FROM signed_paper paper JOIN staff keeper ON keeper.id = kept_by
         LEFT JOIN staff withdrawer ON withdrawer.id = withdrawn_by
       WHERE subject_type = $1 AND subject_id = $2 ORDER BY paper.id`,
      [type, subjectId],
    );
  }

  /**
   * The paper itself shows people in plain: who opened it and why is recorded first (rule 30).
   *
   * @throws {NotFound} alike for what another unit holds and a paper of somebody who was erased
   * @throws {PaperWithdrawn}
   */
  async open(
    actor: Actor,
    id: string,
    purpose: PrintingPurpose,
  ): Promise<{ bytes: Buffer; isPicture: boolean }> {
    const paper = await this.database.transaction(async (tx) => {
      const { found, subject } = await this.lock(tx, actor, id);
      const person = subject.person_id && (await this.people.spokenOf(tx, subject.person_id));
      if (subject.person_id && !person) throw new NotFound('signed paper');
      this.audit.record(tx, actor, {
        action: 'signed-paper-opened',
        unitId: subject.unit_id,
        subjectType: found.subjectType,
        subjectId: found.subjectId,
        ...(person && { person }),
        purpose,
        after: { paperId: id, kind: found.kind },
      });
      return found;
    });
    const bytes = await this.store.get(paper.screenSha256 ?? paper.originalSha256);
    return { bytes: Buffer.from(bytes), isPicture: paper.screenSha256 !== null };
  }

  /** A wrong or bad scan; it stays in the list, crossed out. @throws {NotFound | PaperWithdrawn} */
  async withdraw(actor: Actor, id: string, reason: WithdrawalReason) {
    return this.database.transaction(async (tx) => {
      const { found, subject } = await this.lock(tx, actor, id);
      await tx.query(
        'UPDATE signed_paper SET withdrawn_because = $2, withdrawn_by = $3, withdrawn_at = $4 WHERE id = $1',
        [id, reason, actor.id, this.clock.now()],
      );
      this.audit.record(tx, actor, {
        action: 'signed-paper-withdrawn',
        unitId: subject.unit_id,
        subjectType: found.subjectType,
        subjectId: found.subjectId,
        after: { paperId: id, kind: found.kind, reason },
      });
      return { id, withdrawnBecause: reason };
    });
  }

  private async lock(tx: Tx, actor: Actor, id: string) {
    const [found] = await tx.query<
      Pick<
        SignedPaper,
        'subjectType' | 'subjectId' | 'kind' | 'originalSha256' | 'screenSha256' | 'withdrawnAt'
      >
    >(
      `SELECT subject_type AS "subjectType", subject_id AS "subjectId", kind, original_sha256 AS "originalSha256",
         screen_sha256 AS "screenSha256", withdrawn_at AS "withdrawnAt"
       FROM signed_paper WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!found) throw new NotFound('signed paper');
    const subject = await subjectInSight(tx, actor, found.subjectType, found.subjectId);
    if (found.withdrawnAt) throw new PaperWithdrawn();
    return { found, subject };
  }
}

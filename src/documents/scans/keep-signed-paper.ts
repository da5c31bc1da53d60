import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { digestOf, PhotoStore } from '../../platform/photo-store/index.js';
import { photoFormatOf, ScreenCopies } from '../../platform/untrusted/index.js';
import { isWholePdf } from './is-whole-pdf.js';
import { NotAPaper } from './signed-paper.errors.js';
import type { PaperKind, PaperSubject } from './signed-paper.entity.js';
import { subjectInSight } from './paper-subjects.js';

export interface NewPaper {
  kind: PaperKind;
  outsideNumber?: string;
  bytes: Uint8Array;
}

interface StoredPaper {
  originalSha256: string;
  screenSha256: string | null;
}

/** Keeps the scan of a paper that was signed outside, with its number there (rules 8 and 18). */
@Injectable()
export class KeepSignedPaper {
  constructor(
    private readonly database: Database,
    private readonly store: PhotoStore,
    private readonly screenCopies: ScreenCopies,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * The same file of the same kind again changes nothing and answers the first one's id.
   *
   * @throws {NotFound | NotAPaper | UnreadablePhoto | DecoderBusy}
   */
  async execute(actor: Actor, type: PaperSubject, subjectId: string, paper: NewPaper) {
    await subjectInSight(this.database, actor, type, subjectId);
    // Outside the transaction: decoding and the disk are slow. What a refusal leaves unnamed is removed after a day.
    const stored = await this.file(paper.bytes);
    return this.database.transaction((tx) => this.keep(tx, actor, type, subjectId, paper, stored));
  }

  /** A PDF is never opened here: it is kept and handed out as it came. A picture is drawn anew for the screen. */
  private async file(bytes: Uint8Array): Promise<StoredPaper> {
    const originalSha256 = digestOf(bytes);
    if (isWholePdf(bytes)) {
      await this.store.put(bytes);
      return { originalSha256, screenSha256: null };
    }
    if (!photoFormatOf(bytes)) throw new NotAPaper();
    const copy = await this.screenCopies.of(bytes);
    await this.store.put(bytes);
    return { originalSha256, screenSha256: (await this.store.put(copy)).sha256 };
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    type: PaperSubject,
    subjectId: string,
    { kind, outsideNumber }: NewPaper,
    { originalSha256, screenSha256 }: StoredPaper,
  ) {
    const subject = await subjectInSight(tx, actor, type, subjectId);
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO signed_paper (id, subject_type, subject_id, kind, outside_number, original_sha256, screen_sha256,
         kept_by, kept_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (subject_id, kind, original_sha256) WHERE withdrawn_at IS NULL DO NOTHING RETURNING id`,
      [
        this.ids.next(),
        type,
        subjectId,
        kind,
        outsideNumber ?? null,
        originalSha256,
        screenSha256,
        actor.id,
        this.clock.now(),
      ],
    );
    if (!added) {
      const [earlier] = await tx.query<{ id: string }>(
        `SELECT id FROM signed_paper WHERE subject_id = $1 AND kind = $2 AND original_sha256 = $3
           AND withdrawn_at IS NULL`,
        [subjectId, kind, originalSha256],
      );
      return { id: earlier!.id, kind, sha256: originalSha256 };
    }
    this.audit.record(tx, actor, {
      action: 'signed-paper-kept',
      unitId: subject.unit_id,
      subjectType: type,
      subjectId,
      ...(subject.person_id && { person: await this.people.spokenOf(tx, subject.person_id) }),
      after: { paperId: added.id, kind, outsideNumber, originalSha256 },
    });
    return { id: added.id, kind, sha256: originalSha256 };
  }
}

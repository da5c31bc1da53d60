import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { sealField } from '../platform/crypto/index.js';
import { Database } from '../platform/database/index.js';
import { digestOf, PhotoStore } from '../platform/photo-store/index.js';
import { ScreenCopies, UnreadablePhoto } from '../platform/untrusted/index.js';
import { lockTheftReport } from './lock-theft-report.js';
import { placeOfPhoto, type ReportPhotoKind } from './theft-report-photo.entity.js';

/**
 * Keeps a victim's photo with the report: the original, and a copy without EXIF for the screen. Both are the victim's own,
 * sealed with their key (docs/adr/0005).
 */
@Injectable()
export class AttachReportPhoto {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly store: PhotoStore,
    private readonly screenCopies: ScreenCopies,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The same id again changes nothing, and of somebody who was erased nothing is kept. @throws {NotFound | DecoderBusy} */
  async execute(actor: Actor, reportId: string, id: string, kind: ReportPhotoKind, bytes: Buffer) {
    const key = await this.keyFor(reportId, id);
    if (!key) return;
    const keep = async (column: 'original_kept_as' | 'screen_kept_as', picture: Uint8Array) =>
      (await this.store.put(sealField(key, placeOfPhoto(id, column), picture))).sha256;
    const original = await keep('original_kept_as', bytes);
    const copy = await this.copyForScreen(bytes);
    const screen = copy && (await keep('screen_kept_as', copy));
    await this.database.transaction(async (tx) => {
      const report = await lockTheftReport(tx, actor, reportId);
      const [added] = await tx.query(
        `INSERT INTO theft_report_photo (id, report_id, kind, original_kept_as, screen_kept_as, is_sealed_for_owner, added_at)
         VALUES ($1, $2, $3, $4, $5, true, $6) ON CONFLICT DO NOTHING RETURNING id`,
        [id, reportId, kind, original, screen, this.clock.now()],
      );
      if (!added) return;
      this.audit.record(tx, actor, {
        action: 'theft-report-photo-added',
        unitId: report.unitId,
        subjectType: 'theft-report',
        subjectId: reportId,
        after: {
          photoId: id,
          kind,
          originalSha256: digestOf(bytes),
        },
      });
    });
  }

  /** The owner's; undefined where nothing is left to do. */
  private async keyFor(reportId: string, photoId: string): Promise<Buffer | undefined> {
    const [report] = await this.database.query<{ ownerId: string }>(
      `SELECT owner_id AS "ownerId" FROM theft_report WHERE id = $1
         AND NOT EXISTS (SELECT FROM theft_report_photo WHERE id = $2)`,
      [reportId, photoId],
    );
    return report && (await this.people.spokenOf(this.database, report.ownerId))?.key;
  }

  /** What we can't re-encode (HEIC) is kept and not shown. */
  private async copyForScreen(bytes: Buffer): Promise<Uint8Array | null> {
    try {
      return await this.screenCopies.of(bytes);
    } catch (error) {
      if (error instanceof UnreadablePhoto) return null;
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { PhotoStore } from '../platform/photo-store/index.js';
import { ScreenCopies, UnreadablePhoto } from '../platform/untrusted/index.js';
import { lockTheftReport } from './lock-theft-report.js';
import type { ReportPhotoKind } from './theft-report-photo.entity.js';

/** Keeps a victim's photo with the report: the original sealed, a copy without EXIF for the screen. */
@Injectable()
export class AttachReportPhoto {
  constructor(
    private readonly database: Database,
    private readonly store: PhotoStore,
    private readonly screenCopies: ScreenCopies,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The same id again changes nothing. @throws {NotFound | DecoderBusy} */
  async execute(actor: Actor, reportId: string, id: string, kind: ReportPhotoKind, bytes: Buffer) {
    const original = await this.store.put(bytes);
    const screen = await this.copyForScreen(bytes);
    await this.database.transaction(async (tx) => {
      const report = await lockTheftReport(tx, actor, reportId);
      const [added] = await tx.query(
        `INSERT INTO theft_report_photo (id, report_id, kind, original_sha256, screen_sha256, added_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
        [id, reportId, kind, original.sha256, screen, this.clock.now()],
      );
      if (!added) return;
      this.audit.record(tx, actor, {
        action: 'theft-report-photo-added',
        unitId: report.unitId,
        subjectType: 'theft-report',
        subjectId: reportId,
        after: { photoId: id, kind, originalSha256: original.sha256 },
      });
    });
  }

  /** What we can't re-encode (HEIC) is kept and not shown. */
  private async copyForScreen(bytes: Buffer): Promise<string | null> {
    try {
      return (await this.store.put(await this.screenCopies.of(bytes))).sha256;
    } catch (error) {
      if (error instanceof UnreadablePhoto) return null;
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { PhotoStore } from '../platform/photo-store/index.js';

/** The copy of a victim's photo that screens show, to those who may see the report. */
@Injectable()
export class ShowReportPhoto {
  constructor(
    private readonly database: Database,
    private readonly store: PhotoStore,
  ) {}

  /** @throws {NotFound} alike for what does not exist, what can't be shown and what another unit holds */
  async execute(actor: Actor, reportId: string, photoId: string): Promise<Buffer> {
    const [photo] = await this.database.query<{ sha256: string | null }>(
      `SELECT screen_sha256 AS sha256 FROM theft_report_photo photo
         JOIN theft_report report ON report.id = report_id
       WHERE photo.id = $1 AND report_id = $2 AND ($3::uuid[] IS NULL OR unit_id = ANY($3))`,
      [photoId, reportId, visibleUnits(actor)],
    );
    if (!photo?.sha256) throw new NotFound('photo');
    return Buffer.from(await this.store.get(photo.sha256));
  }
}

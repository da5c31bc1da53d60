import { Injectable } from '@nestjs/common';
import { People } from '../people/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { PhotoAddresses, PhotoStore, type AddressSeal } from '../platform/photo-store/index.js';
import type { TheftReportPhoto } from './theft-report-photo.entity.js';

type Photo = Pick<TheftReportPhoto, 'id' | 'kind' | 'screenSha256'>;

const pathOfPhoto = (reportId: string, photoId: string) =>
  `/api/v1/theft-reports/${reportId}/photos/${photoId}`;

/** The copies of a victim's photos that screens show, to those who may see the report; none of who was erased. */
@Injectable()
export class ShowReportPhoto {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly store: PhotoStore,
    private readonly addresses: PhotoAddresses,
  ) {}

  /** Where each opens, for this person and some minutes; what can't be shown has no address. @throws {NotFound} */
  async of(actor: Actor, reportId: string) {
    return (await this.photos(actor, reportId)).map(({ id, kind, screenSha256 }) => ({
      id,
      kind,
      ...(screenSha256
        ? this.addresses.sign(actor, pathOfPhoto(reportId, id))
        : { address: null, until: null }),
    }));
  }

  /**
   * @throws {NotFound} alike for what does not exist, what can't be shown, what another unit holds and what is of
   * somebody who was erased
   * @throws {PhotoAddressUnfit | PhotoAddressExpired}
   */
  async open(actor: Actor, reportId: string, photoId: string, seal: AddressSeal): Promise<Buffer> {
    const photo = (await this.photos(actor, reportId)).find(({ id }) => id === photoId);
    if (!photo?.screenSha256) throw new NotFound('photo');
    this.addresses.assertFits(actor, pathOfPhoto(reportId, photoId), seal);
    return Buffer.from(await this.store.get(photo.screenSha256));
  }

  private async photos(actor: Actor, reportId: string): Promise<Photo[]> {
    const [report] = await this.database.query<{ ownerId: string; photos: Photo[] }>(
      `SELECT owner_id AS "ownerId", (SELECT coalesce(json_agg(json_build_object('id', id, 'kind', kind,
           'screenSha256', screen_sha256) ORDER BY id), '[]') FROM theft_report_photo WHERE report_id = report.id) AS photos
       FROM theft_report report WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [reportId, visibleUnits(actor)],
    );
    if (!report) throw new NotFound('theft report');
    const owner = await this.people.spokenOf(this.database, report.ownerId);
    return owner ? report.photos : [];
  }
}

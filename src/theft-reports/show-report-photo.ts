import { Injectable } from '@nestjs/common';
import { People } from '../people/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { openField } from '../platform/crypto/index.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { PhotoAddresses, PhotoStore, type AddressSeal } from '../platform/photo-store/index.js';
import { placeOfPhoto, type TheftReportPhoto } from './theft-report-photo.entity.js';

type Photo = Pick<TheftReportPhoto, 'id' | 'kind' | 'screenKeptAs' | 'isSealedForOwner'>;

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
    const { photos } = await this.kept(actor, reportId);
    return photos.map(({ id, kind, screenKeptAs }) => ({
      id,
      kind,
      ...(screenKeptAs
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
    const { photos, key } = await this.kept(actor, reportId);
    const photo = photos.find(({ id }) => id === photoId);
    if (!photo?.screenKeptAs || !key) throw new NotFound('photo');
    this.addresses.assertFits(actor, pathOfPhoto(reportId, photoId), seal);
    const kept = await this.store.get(photo.screenKeptAs);
    return photo.isSealedForOwner
      ? openField(key, placeOfPhoto(photoId, 'screen_kept_as'), kept)
      : kept;
  }

  private async kept(actor: Actor, reportId: string): Promise<{ photos: Photo[]; key?: Buffer }> {
    const [report] = await this.database.query<{ ownerId: string; photos: Photo[] }>(
      `SELECT owner_id AS "ownerId", (SELECT coalesce(json_agg(json_build_object('id', id, 'kind', kind,
           'screenKeptAs', screen_kept_as, 'isSealedForOwner', is_sealed_for_owner) ORDER BY id), '[]') FROM theft_report_photo WHERE report_id = report.id) AS photos
       FROM theft_report report WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [reportId, visibleUnits(actor)],
    );
    if (!report) throw new NotFound('theft report');
    const owner = await this.people.spokenOf(this.database, report.ownerId);
    return owner ? { photos: report.photos, key: owner.key } : { photos: [] };
  }
}

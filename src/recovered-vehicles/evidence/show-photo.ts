import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { PhotoAddresses, PhotoStore, type AddressSeal } from '../../platform/photo-store/index.js';
import type { PhotoKind } from './photo-kind.js';

export const pathOfPhoto = (vehicleId: string, photoId: string) =>
  `/api/v1/recovered-vehicles/${vehicleId}/photos/${photoId}`;

/** The copies of photographs that screens show, to those who may see their vehicle. The originals never leave. */
@Injectable()
export class ShowPhoto {
  constructor(
    private readonly database: Database,
    private readonly store: PhotoStore,
    private readonly addresses: PhotoAddresses,
  ) {}

  /** Where each picture of a vehicle opens, for this person and some minutes. @throws {NotFound} */
  async of(actor: Actor, vehicleId: string) {
    const [vehicle] = await this.database.query<{ photos: { id: string; kind: PhotoKind }[] }>(
      `SELECT (SELECT coalesce(json_agg(json_build_object('id', id, 'kind', kind) ORDER BY id), '[]')
         FROM vehicle_photo WHERE vehicle_id = vehicle.id) AS photos
       FROM recovered_vehicle vehicle WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [vehicleId, visibleUnits(actor)],
    );
    if (!vehicle) throw new NotFound('recovered vehicle');
    return vehicle.photos.map(({ id, kind }) => ({
      id,
      kind,
      ...this.addresses.sign(actor, pathOfPhoto(vehicleId, id)),
    }));
  }

  /**
   * @throws {NotFound} alike for what does not exist and what another unit holds
   * @throws {PhotoAddressUnfit | PhotoAddressExpired}
   */
  async open(actor: Actor, vehicleId: string, photoId: string, seal: AddressSeal) {
    const [photo] = await this.database.query<{ sha256: string; name: string }>(
      `SELECT screen_sha256 AS sha256, label || '-' || kind AS name
       FROM vehicle_photo photo JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id
       WHERE photo.id = $1 AND vehicle_id = $2 AND ($3::uuid[] IS NULL OR unit_id = ANY($3))`,
      [photoId, vehicleId, visibleUnits(actor)],
    );
    if (!photo) throw new NotFound('photo');
    this.addresses.assertFits(actor, pathOfPhoto(vehicleId, photoId), seal);
    return { jpeg: await this.store.get(photo.sha256), name: photo.name };
  }
}

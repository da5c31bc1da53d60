import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { PhotoStore } from '../../platform/photo-store/index.js';

/** The copy of a photograph that screens show, to those who may see its vehicle. The original never leaves. */
@Injectable()
export class ShowPhoto {
  constructor(
    private readonly database: Database,
    private readonly store: PhotoStore,
  ) {}

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async execute(actor: Actor, vehicleId: string, photoId: string) {
    const [photo] = await this.database.query<{ sha256: string; name: string }>(
      `SELECT screen_sha256 AS sha256, label || '-' || kind AS name
       FROM vehicle_photo photo JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id
       WHERE photo.id = $1 AND vehicle_id = $2 AND ($3::uuid[] IS NULL OR unit_id = ANY($3))`,
      [photoId, vehicleId, visibleUnits(actor)],
    );
    if (!photo) throw new NotFound('photo');
    return { jpeg: await this.store.get(photo.sha256), name: photo.name };
  }
}

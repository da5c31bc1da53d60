import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import { digestOf, PhotoStore } from '../../platform/photo-store/index.js';
import { ScreenCopies } from '../../platform/untrusted/index.js';
import { assertChangeable } from '../assert-changeable.js';
import { lockRecoveredVehicle } from '../lock-recovered-vehicle.js';
import type { PhotoKind } from './photo-kind.js';

interface StoredPhoto {
  originalSha256: string;
  screenSha256: string;
}

/** Photographs a vehicle (rule 5): the original is sealed as evidence, a copy without EXIF is what screens show. */
@Injectable()
export class AddPhoto {
  constructor(
    private readonly database: Database,
    private readonly store: PhotoStore,
    private readonly screenCopies: ScreenCopies,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * The same picture of the same kind again changes nothing and answers the first one's id.
   *
   * @throws {NotFound | VehicleIsClosed | UnreadablePhoto | DecoderBusy}
   */
  async execute(actor: Actor, vehicleId: string, kind: PhotoKind, bytes: Uint8Array) {
    await this.assertInSight(actor, vehicleId);
    // Outside the transaction: decoding and the disk are slow. What a refusal leaves unnamed is removed after a day.
    const stored = await this.keep(bytes);
    return this.database.transaction((tx) => this.attach(tx, actor, vehicleId, kind, stored));
  }

  private async assertInSight(actor: Actor, vehicleId: string): Promise<void> {
    const rows = await this.database.query(
      'SELECT 1 FROM recovered_vehicle WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))',
      [vehicleId, visibleUnits(actor)],
    );
    if (rows.length === 0) throw new NotFound('recovered vehicle');
  }

  /** A picture that is known, as after a lost answer, isn't decoded again. */
  private async keep(bytes: Uint8Array): Promise<StoredPhoto> {
    const originalSha256 = digestOf(bytes);
    const [known] = await this.database.query<{ screenSha256: string }>(
      'SELECT screen_sha256 AS "screenSha256" FROM vehicle_photo WHERE original_sha256 = $1 LIMIT 1',
      [originalSha256],
    );
    if (known) {
      await this.store.put(bytes);
      return { originalSha256, screenSha256: known.screenSha256 };
    }
    const copy = await this.screenCopies.of(bytes);
    await this.store.put(bytes);
    return { originalSha256, screenSha256: (await this.store.put(copy)).sha256 };
  }

  private async attach(
    tx: Tx,
    actor: Actor,
    vehicleId: string,
    kind: PhotoKind,
    { originalSha256, screenSha256 }: StoredPhoto,
  ) {
    const vehicle = await lockRecoveredVehicle(tx, actor, vehicleId);
    assertChangeable(vehicle);
    const [earlier] = await tx.query<{ id: string }>(
      'SELECT id FROM vehicle_photo WHERE vehicle_id = $1 AND kind = $2 AND original_sha256 = $3',
      [vehicleId, kind, originalSha256],
    );
    if (earlier) return { id: earlier.id, kind, sha256: originalSha256 };
    const id = this.ids.next();
    await tx.query(
      `INSERT INTO vehicle_photo (id, vehicle_id, kind, original_sha256, screen_sha256, taken_by, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, vehicleId, kind, originalSha256, screenSha256, actor.id, this.clock.now()],
    );
    this.audit.record(tx, actor, {
      action: 'vehicle-photographed',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: vehicleId,
      after: { photoId: id, kind, originalSha256 },
    });
    return { id, kind, sha256: originalSha256 };
  }
}

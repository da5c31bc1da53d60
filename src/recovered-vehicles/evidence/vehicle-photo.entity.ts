import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { KeptFile } from '../../platform/photo-store/index.js';
import { PHOTO_KINDS, type PhotoKind } from './photo-kind.js';

/** A photograph of a vehicle: only its digests; the pictures lie sealed in the photo store. */
@Entity()
@Check('vehicle_photo_kind_check', `kind IN (${PHOTO_KINDS.map((it) => `'${it}'`).join(', ')})`)
@Index(['vehicleId', 'kind', 'originalSha256'], { unique: true })
@Index(['originalSha256'])
@Index('vehicle_photo_screen', ['screenSha256'])
export class VehiclePhoto {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  vehicleId: string;

  @Column('text')
  kind: PhotoKind;

  /** SHA-256, hex, of the picture as it was taken: evidence, never shown */
  @ForeignKey(() => KeptFile, { name: 'vehicle_photo_original_kept' })
  @Column('text')
  originalSha256: string;

  /** SHA-256, hex, of the copy for the screen: re-encoded, without EXIF */
  @ForeignKey(() => KeptFile, { name: 'vehicle_photo_screen_kept' })
  @Column('text')
  screenSha256: string;

  @Column('uuid')
  takenBy: string;

  @Column('timestamptz')
  addedAt: Date;
}

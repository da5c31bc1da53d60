import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { KeptFile } from '../platform/photo-store/index.js';

/** Where a picture lies sealed with the owner's key. */
export const placeOfPhoto = (id: string, column: 'original_kept_as' | 'screen_kept_as') => ({
  table: 'theft_report_photo',
  column,
  id,
});

/** What a victim's photo shows, as the pages ask for it. */
export const reportPhotoKinds = ['vehicle', 'proof'] as const;
export type ReportPhotoKind = (typeof reportPhotoKinds)[number];

/**
 * A photo that came with a report: only its names; the pictures lie in the photo store, sealed with the owner's key, so that
 * they go with an erasure.
 */
@Entity()
@Check('theft_report_photo_kind_check', `kind IN ('vehicle', 'proof')`)
@Index(['reportId'])
@Index('theft_report_photo_original', ['originalKeptAs'])
@Index('theft_report_photo_screen', ['screenKeptAs'])
export class TheftReportPhoto {
  /** made where it was taken in, so that taking it in again changes nothing */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  reportId: string;

  @Column('text')
  kind: ReportPhotoKind;

  /** what the victim sent, as the photo store names it: never shown */
  @ForeignKey(() => KeptFile, { name: 'theft_report_photo_original_kept' })
  @Column('text')
  originalKeptAs: string;

  /** the copy for the screen; null for a format that can't be re-encoded here */
  @ForeignKey(() => KeptFile, { name: 'theft_report_photo_screen_kept' })
  @Column('text', { nullable: true })
  screenKeptAs: string | null;

  /** false for those of before, which the key of the house alone seals */
  @Column('boolean', { default: false })
  isSealedForOwner: boolean;

  @Column('timestamptz')
  addedAt: Date;
}

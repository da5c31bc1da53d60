import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a victim's photo shows, as the pages ask for it. */
export const reportPhotoKinds = ['vehicle', 'proof'] as const;
export type ReportPhotoKind = (typeof reportPhotoKinds)[number];

/** A photo that came with a report: only its digests; the pictures lie sealed in the photo store. */
@Entity()
@Check('theft_report_photo_kind_check', `kind IN ('vehicle', 'proof')`)
@Index(['reportId'])
export class TheftReportPhoto {
  /** made where it was taken in, so that taking it in again changes nothing */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  reportId: string;

  @Column('text')
  kind: ReportPhotoKind;

  /** SHA-256, hex, of what the victim sent: never shown */
  @Column('text')
  originalSha256: string;

  /** SHA-256, hex, of the copy for the screen; null for a format that can't be re-encoded here */
  @Column('text', { nullable: true })
  screenSha256: string | null;

  @Column('timestamptz')
  addedAt: Date;
}

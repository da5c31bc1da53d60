import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { KeptFile } from '../../platform/photo-store/index.js';

/** What papers are about: a solved case, or the claim of one person to one vehicle. */
export const paperSubjects = ['case', 'claim'] as const;
export type PaperSubject = (typeof paperSubjects)[number];

/** Which paper it is. */
export const paperKinds = [
  'case-file',
  'approval',
  'return-list',
  'receipt',
  'mandate',
  'insurer-consent',
  'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Why a scan is no longer looked at. */
export const withdrawalReasons = ['wrong-file', 'unreadable', 'replaced'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

const quoted = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/**
 * The scan of a paper that was signed outside, with the number it has there (rules 8 and 18). Only its digests stand here:
 * the file lies sealed in the photo store. It is never deleted; a wrong one is withdrawn, visibly.
 */
@Entity()
@Check('signed_paper_subject_type_check', `subject_type IN (${quoted(paperSubjects)})`)
@Check('signed_paper_kind_check', `kind IN (${quoted(paperKinds)})`)
@Check(
  'signed_paper_withdrawn_because_check',
  `withdrawn_because IN (${quoted(withdrawalReasons)})`,
)
@Index(['subjectId'])
@Index('signed_paper_original', ['originalSha256'])
@Index('signed_paper_screen', ['screenSha256'])
@Index('signed_paper_once', ['subjectId', 'kind', 'originalSha256'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
export class SignedPaper {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  subjectType: PaperSubject;

  /** of the case or of the claim */
  @Column('uuid')
  subjectId: string;

  @Column('text')
  kind: PaperKind;

  /** the number that the paper has where it was signed */
  @Column('text', { nullable: true })
  outsideNumber: string | null;

  /** SHA-256, hex, of the file as it came */
  @ForeignKey(() => KeptFile, { name: 'signed_paper_original_kept' })
  @Column('text')
  originalSha256: string;

  /** SHA-256, hex, of the picture drawn anew for the screen; null for a PDF */
  @ForeignKey(() => KeptFile, { name: 'signed_paper_screen_kept' })
  @Column('text', { nullable: true })
  screenSha256: string | null;

  @Column('uuid')
  keptBy: string;

  @Column('timestamptz')
  keptAt: Date;

  @Column('text', { nullable: true })
  withdrawnBecause: WithdrawalReason | null;

  @Column('uuid', { nullable: true })
  withdrawnBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}

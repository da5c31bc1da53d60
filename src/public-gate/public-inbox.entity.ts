import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const filingKinds = ['phone-code', 'theft-report', 'withdrawal', 'claim-answer'] as const;
export type FilingKind = (typeof filingKinds)[number];

/**
 * What the public surface hands in: a self-contained document, sealed for the inside and signed by the surface. The
 * row could as well cross a gap between two networks as a file.
 */
@Entity()
@Index('public_inbox_unopened', ['receivedAt'], { where: 'opened_at IS NULL' })
@Check('public_inbox_kind_check', `kind IN (${filingKinds.map((it) => `'${it}'`).join(', ')})`)
export class PublicInbox {
  /** made by the surface; a repeated filing has the same one */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: FilingKind;

  /** of the report a victim was told, so that nobody is told the same one */
  @Column('text', { nullable: true, unique: true })
  reference: string | null;

  @Column('bytea')
  sealed: Buffer;

  /** Ed25519 over kind, id and sealed bytes */
  @Column('bytea')
  signature: Buffer;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  /** `done`, or the code of what was refused */
  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('int', { default: 0 })
  attempts: number;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A phone code that was asked for. The row is alike whether a code was sent or not: only the inside, which knows the
 * phones, puts a code in.
 */
@Entity()
@Check('public_challenge_tries_check', 'tries_left BETWEEN 0 AND 5')
@Check('public_challenge_purpose_check', `purpose IN ('file-report', 'follow-report')`)
export class PublicChallenge {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  purpose: 'file-report' | 'follow-report';

  /** what the code will open: digest of the phone for a filing, of the reference for following */
  @Column('bytea')
  opens: Buffer;

  @Column('bytea', { nullable: true })
  codeDigest: Buffer | null;

  @Column('int', { default: 5 })
  triesLeft: number;

  @Index()
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  passedAt: Date | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A code for the day the authenticator is lost. 80 random bits, so a plain digest can't be guessed back. */
@Entity()
@Index(['staffId'])
export class RecoveryCode {
  @PrimaryColumn('bytea')
  digest: Buffer;

  @Column('uuid')
  staffId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}

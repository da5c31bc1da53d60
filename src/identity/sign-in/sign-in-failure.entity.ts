import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins by digest of the name that was tried, whether it exists or not: both lock alike. */
@Entity()
export class SignInFailure {
  @PrimaryColumn('bytea')
  usernameDigest: Buffer;

  @Column('int')
  failures: number;

  @Column('timestamptz')
  lastAt: Date;

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;
}

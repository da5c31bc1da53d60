import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Failed tries, counted by digest of where they were made: a name (whether it exists or not: both lock alike) on
 * unknown devices, a name on one known device, or a session that asks again.
 */
@Entity()
export class SignInFailure {
  @PrimaryColumn('bytea')
  usernameDigest: Buffer;

  @Column('int')
  failures: number;

  @Index()
  @Column('timestamptz')
  lastAt: Date;

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;
}

import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What the authenticator of a member of staff shares with us, sealed with their person's key. */
@Entity()
@Check(
  'second_factor_confirmed_check',
  '(sealed_secret IS NULL) = (confirmed_at IS NULL) AND (sealed_secret IS NULL) = (last_time_step IS NULL)',
)
export class SecondFactor {
  @PrimaryColumn('uuid')
  staffId: string;

  /** null until a first code has shown that the authenticator has it */
  @Column('bytea', { nullable: true })
  sealedSecret: Buffer | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** number of the last 30 seconds whose code was accepted; it and earlier ones are refused */
  @Column('int', { nullable: true })
  lastTimeStep: number | null;

  /** shown, and waiting for its first code; the confirmed one stays in force until then */
  @Column('bytea', { nullable: true })
  pendingSecret: Buffer | null;

  @Column('timestamptz', { nullable: true })
  pendingSince: Date | null;
}

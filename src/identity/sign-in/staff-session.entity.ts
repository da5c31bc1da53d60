import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed-in device. The cookie holds a token, the row only its digest. */
@Entity()
@Index(['staffId'])
export class StaffSession {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea', { unique: true })
  tokenDigest: Buffer;

  @Column('uuid')
  staffId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;

  /** when a password was last asked for; null: at the beginning */
  @Column('timestamptz', { nullable: true })
  authenticatedAt: Date | null;

  /** browser and system in two words, so that its owner recognises it */
  @Column('text', { default: '' })
  device: string;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}

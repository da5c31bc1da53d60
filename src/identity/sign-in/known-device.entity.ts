import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A device on which a member of staff has signed in before. Its cookie is 256 random bits, the row their digest; a
 * browser at the station may be known to several people.
 */
@Entity()
export class KnownDevice {
  @PrimaryColumn('uuid')
  staffId: string;

  @Index()
  @PrimaryColumn('bytea')
  tokenDigest: Buffer;

  @Column('timestamptz')
  lastUsedAt: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An unfinished filing, sealed with a key that only the victim's cookie holds. Gone after a day. */
@Entity()
export class PublicDraft {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea')
  sealed: Buffer;

  @Index()
  @Column('timestamptz')
  expiresAt: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The argon2 hash of a password that was replaced, kept so that it does not come back. */
@Entity()
@Index(['staffId', 'replacedAt'])
export class FormerPassword {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  staffId: string;

  @Column('text')
  passwordHash: string;

  @Column('timestamptz')
  replacedAt: Date;
}

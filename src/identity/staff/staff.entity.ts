import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../roles.js';

/** A member of staff. Their own name and ID number are a person's data like anyone's. */
@Entity()
@Index(['unitId'])
export class Staff {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  username: string;

  @Column('uuid', { unique: true })
  personId: string;

  @Column('uuid')
  unitId: string;

  @Column('text', { array: true })
  roles: Role[];

  @Column('text')
  passwordHash: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;
}

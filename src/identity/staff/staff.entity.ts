import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../roles.js';

/** A member of staff. Their own name and ID number are a person's data like anyone's. */
@Entity()
@Check('staff_administrator_check', `NOT ('administrator' = ANY (roles)) OR cardinality(roles) = 1`)
@Index(['unitId'])
@Index(['firstAccountId'])
export class Staff {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  username: string;

  @Column('uuid', { unique: true })
  personId: string;

  /**
   * The first account of whoever this is: their own id, unless their ID number was here before. Rules that ask for
   * different people count these, so that two accounts of one person are one.
   */
  @Column('uuid')
  firstAccountId: string;

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

  /** counted up by every change of name, telephone, unit or roles */
  @Column('int', { default: 1 })
  version: number;
}

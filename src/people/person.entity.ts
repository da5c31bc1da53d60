import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Someone whose data is held: an owner, an agent, a suspect, a member of staff. Everything personal is encrypted with
 * this person's own data key, which the master key wraps; destroying the wrapped key erases the person wherever their
 * data is kept, in the audit trail too.
 */
@Entity()
@Index(['phoneIndex'])
@Index('person_second_phone', ['secondPhoneIndex'], { where: 'second_phone_index IS NOT NULL' })
@Index(['phoneLastFourIndex'])
@Index('person_id_number', ['idNumberIndex'], { where: 'id_number_index IS NOT NULL' })
@Index(['nameIndex'])
@Index('person_erased', ['erasedAt'], { where: 'erased_at IS NOT NULL' })
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  /** null once erased */
  @Column('bytea', { nullable: true })
  wrappedKey: Buffer | null;

  @Column('bytea', { nullable: true })
  name: Buffer | null;

  @Column('bytea', { nullable: true })
  phone: Buffer | null;

  @Column('bytea', { nullable: true })
  secondPhone: Buffer | null;

  @Column('bytea', { nullable: true })
  email: Buffer | null;

  @Column('bytea', { nullable: true })
  address: Buffer | null;

  @Column('bytea', { nullable: true })
  idNumber: Buffer | null;

  @Column('bytea', { nullable: true })
  nameIndex: Buffer | null;

  @Column('bytea', { nullable: true })
  phoneIndex: Buffer | null;

  @Column('bytea', { nullable: true })
  secondPhoneIndex: Buffer | null;

  @Column('bytea', { nullable: true })
  phoneLastFourIndex: Buffer | null;

  @Column('bytea', { nullable: true })
  idNumberIndex: Buffer | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;
}

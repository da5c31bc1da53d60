import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A random key for one purpose, wrapped by the master key: rotating that one wraps anew and re-seals nothing. */
@Entity()
export class HouseKey {
  @PrimaryColumn('text')
  purpose: string;

  /** null in a database from before they were kept, until a process puts in what the master key derived */
  @Column('bytea', { nullable: true })
  wrapped: Buffer | null;
}

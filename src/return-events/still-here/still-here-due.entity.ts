import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** When the owner of an approved claim is next told that the vehicle still waits. Stays until the claim is over. */
@Entity()
@Index(['dueAt'])
export class StillHereDue {
  @PrimaryColumn('uuid')
  claimId: string;

  @Column('timestamptz')
  dueAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a provider may be given its next message: one row for the whole house, so that all workers keep one pace. */
@Entity()
export class ProviderPace {
  @PrimaryColumn('text')
  provider: string;

  /** by the machines' clocks, not by ours: it is no time of the domain */
  @Column('timestamptz')
  nextAt: Date;
}

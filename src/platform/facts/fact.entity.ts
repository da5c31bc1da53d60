import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An append-only row: something true that may be counted. Statuses are for work, facts are for counting. */
@Entity()
@Index(['fact', 'occurredOn'])
@Index(['subjectId'])
@Index('fact_reversed_once', ['reverses'], { unique: true, where: 'reverses IS NOT NULL' })
export class Fact {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  fact: string;

  @Column('uuid')
  subjectId: string;

  /** the units that share the credit; the city counts the row once */
  @Column('uuid', { array: true })
  unitIds: string[];

  /** the day in Asia/Shanghai it happened on, which may be earlier than when it was recorded */
  @Column('date')
  occurredOn: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** the fact that this one takes back */
  @Column('uuid', { nullable: true })
  reverses: string | null;

  /** what kind of thing it was, e.g. `e-bike`; for breaking a figure down */
  @Column('text', { nullable: true })
  category: string | null;

  /** an amount in yuan, where the fact has one */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  amount: string | null;
}

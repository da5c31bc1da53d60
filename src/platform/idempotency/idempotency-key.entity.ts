import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a request with an `Idempotency-Key` was answered, kept 30 days. */
@Entity()
@Index(['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn('text')
  actor: string;

  @PrimaryColumn('text')
  route: string;

  @PrimaryColumn('text')
  key: string;

  @Column('bytea')
  bodyDigest: Buffer;

  /** ids, references and states only: an answer that holds personal data can't be idempotent this way */
  @Column('jsonb', { nullable: true })
  answer: unknown;

  @Column('timestamptz')
  createdAt: Date;
}

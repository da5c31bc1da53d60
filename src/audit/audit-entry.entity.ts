import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One link of a unit's chain. Never changed; what it says of a person opens with that person's key alone. */
@Entity()
@Index(['subjectId'])
@Index(['actorId', 'at'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  unitId: string;

  @PrimaryColumn('bigint')
  seq: number;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  actorName: string;

  @Column('text', { nullable: true })
  requestId: string | null;

  @Column('text')
  action: string;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  /** whose data key seals `change`; null: the house key */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** why personal data was looked at, exported or printed (rule 30) */
  @Column('text', { nullable: true })
  purpose: string | null;

  /** sealed canonical JSON `{before?, after?}` */
  @Column('bytea', { nullable: true })
  change: Buffer | null;

  /** SHA-256 of the entry's content, without its place in the chain */
  @Column('bytea')
  digest: Buffer;

  /** SHA-256(previous hash ‖ seq ‖ digest) */
  @Column('bytea')
  hash: Buffer;
}

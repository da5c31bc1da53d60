import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { erasureRequestLife, type ErasureRequestStatus } from './erasure-request.status.js';

/** Somebody wishes to be forgotten. Names nobody: the people are ids, which mean nothing once they are erased. */
@Entity()
@Check('erasure_request_status_check', erasureRequestLife.check('status'))
@Index(['unitId', 'id'])
export class ErasureRequest {
  @PrimaryColumn('uuid')
  id: string;

  /** of the officer who took it */
  @Column('uuid')
  unitId: string;

  /** each record has a row of its own for its person */
  @Column('uuid', { array: true })
  personIds: string[];

  @Column('text')
  status: ErasureRequestStatus;

  @Column('text')
  purpose: string;

  @Column('uuid')
  requestedBy: string;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;
}

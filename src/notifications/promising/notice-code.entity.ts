import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Who issued the code in a message. It names neither the message nor its recipient, so the public side may read it.
 */
@Entity()
export class NoticeCode {
  @PrimaryColumn('bytea')
  codeDigest: Buffer;

  @Column('uuid')
  unitId: string;

  /** `2022-09`, in Asia/Shanghai */
  @Column('text')
  issuedMonth: string;
}

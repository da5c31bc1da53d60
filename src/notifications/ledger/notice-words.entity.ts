import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What a notice says and whom it reaches: written once, gone with an erasure or when its time is over, and not copied
 * each time the notice moves. Sealed with the person's data key, as `notice` and the name of the column.
 */
@Entity({ name: 'notice_words' })
export class NoticeWords {
  @PrimaryColumn('uuid')
  noticeId: string;

  /** null when nothing reaches the person */
  @Column('bytea', { nullable: true })
  recipient: Buffer | null;

  @Column('bytea')
  title: Buffer;

  @Column('bytea')
  body: Buffer;

  /** JSON: what stands in the gaps of the text, for providers who know the text already */
  @Column('bytea', { nullable: true })
  placeholders: Buffer | null;
}

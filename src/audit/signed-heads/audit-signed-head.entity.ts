import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The ends of all chains at one moment, signed with a key that the database does not have. */
@Entity()
export class AuditSignedHead {
  /** 1, 2, 3 …: a gap is a signed head that was removed */
  @PrimaryColumn('int')
  number: number;

  /** the day in Asia/Shanghai, signed once */
  @Column('date', { unique: true })
  day: string;

  /** canonical JSON of a HeadsDocument: what was signed, byte for byte */
  @Column('text')
  document: string;

  /** Ed25519 over the document */
  @Column('bytea')
  signature: Buffer;
}

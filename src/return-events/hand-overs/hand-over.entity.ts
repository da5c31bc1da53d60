import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const recipientKinds = ['owner', 'agent', 'guardian', 'organisation', 'heir'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

const quoted = recipientKinds.map((it) => `'${it}'`).join(', ');

/** Where what is written about a recipient lies, sealed with their key. */
export const wordsOfHandOver = (id: string, column: 'mandate_note' | 'reversed_reason') => ({
  table: 'hand_over',
  column,
  id,
});

/**
 * One vehicle in the hands of its owner (rule 16). Never edited: a mistake is reversed (rule 17). That a vehicle
 * can't be handed over twice is the database's own word.
 */
@Entity()
@Check('hand_over_recipient_kind_check', `recipient_kind IN (${quoted})`)
@Check('hand_over_two_people_check', 'custodian_id <> desk_officer_id')
@Index('hand_over_one_standing_per_vehicle', ['vehicleId'], {
  unique: true,
  where: 'reversed_at IS NULL',
})
@Index('hand_over_return_list', ['unitId', 'returnListYear', 'returnListNumber'], { unique: true })
@Index(['appointmentId'])
@Index(['claimId'])
export class HandOver {
  /** may be made by the desk's device, so that a retry is a no-op */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  appointmentId: string;

  @Column('uuid')
  claimId: string;

  @Column('uuid')
  vehicleId: string;

  @Column('uuid')
  reportId: string;

  /** the unit that held the vehicle: its series, its list */
  @Column('uuid')
  unitId: string;

  /** the owner's own row, or one of the person who came for them */
  @Column('uuid')
  recipientPersonId: string;

  @Column('text')
  recipientKind: RecipientKind;

  /** an officer who is the victim collects like any owner, and the inspector sees it (rule 12) */
  @Column('boolean', { default: false })
  recipientIsStaff: boolean;

  /** the mandate, the unit letter or the proof of guardianship or inheritance, in words (rules 11, 13); sealed */
  @Column('bytea', { nullable: true })
  mandateNote: Buffer | null;

  @Column('text')
  condition: string;

  @Column('text')
  keysNote: string;

  /** SHA-256, hexadecimal, of what the photo store keeps */
  @Column('text', { nullable: true })
  signatureDigest: string | null;

  @Column('text', { nullable: true })
  photoDigest: string | null;

  @Column('uuid')
  deskOfficerId: string;

  @Column('uuid')
  custodianId: string;

  @Column('int')
  returnListYear: number;

  /** unbroken per unit and year (rule 10) */
  @Column('int')
  returnListNumber: number;

  @Column('timestamptz')
  at: Date;

  /** of the fact that counted it, for taking it back */
  @Column('uuid')
  factId: string;

  @Column('timestamptz', { nullable: true })
  reversedAt: Date | null;

  @Column('uuid', { nullable: true })
  reversedBy: string | null;

  /** sealed */
  @Column('bytea', { nullable: true })
  reversedReason: Buffer | null;
}

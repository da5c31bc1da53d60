import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  proofKinds,
  proofStrengths,
  type ProofKind,
  type ProofStrength,
} from './proof-strength.js';

const quoted = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/** Where the note of a proof lies sealed. */
export const proofNoteOf = (id: string) => ({ table: 'proof', column: 'note', id });

/** What an owner brings to show that the vehicle is theirs. Only ever added. */
@Entity()
@Check('proof_kind_check', `kind IN (${quoted(proofKinds)})`)
@Check('proof_strength_check', `strength IN (${quoted(proofStrengths)})`)
@Index(['claimId'])
export class Proof {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  claimId: string;

  @Column('text')
  kind: ProofKind;

  /** as graded when it was added: a later change of the table leaves decided claims alone */
  @Column('text')
  strength: ProofStrength;

  /** sealed with the owner's key */
  @Column('bytea', { nullable: true })
  note: Buffer | null;

  /** null when the owner added it on the web */
  @Column('uuid', { nullable: true })
  addedBy: string | null;

  @Column('timestamptz')
  addedAt: Date;
}

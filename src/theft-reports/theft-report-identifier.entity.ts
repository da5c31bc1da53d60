import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { IdentifierKind, IdentifierState } from '../identifiers/index.js';

/** One number of a stolen vehicle as the victim gave it, beside its normalised form. */
@Entity()
@Index(['normalised'])
export class TheftReportIdentifier {
  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  kind: IdentifierKind;

  @Column('text')
  state: IdentifierState;

  /** exactly what was entered, always */
  @Column('text', { nullable: true })
  value: string | null;

  /** null where there is nothing to match */
  @Column('text', { nullable: true })
  normalised: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { IdentifierKind, IdentifierState } from '../identifiers/index.js';

/** One number of a recovered vehicle as it was read in the yard, beside its normalised form. */
@Entity()
@Index(['normalised'])
export class RecoveredVehicleIdentifier {
  @PrimaryColumn('uuid')
  vehicleId: string;

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

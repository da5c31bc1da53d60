import type { NewIdentifier, VehiclePart, VehicleType } from '../../identifiers/index.js';
import type { CaseType } from '../case-type.js';

/** A vehicle as the squad brings it in. Officers are usernames, instants are read, text is as entered. */
export interface NewRecoveredVehicle {
  /** made by a phone that may lose its connection; made here when absent */
  id?: string;
  /** the night's haul it belongs to */
  intakeBatchId?: string;
  vehicleType: VehicleType;
  /** what it is of a vehicle; absent or null for a whole one */
  part?: VehiclePart | null;
  identifiers: NewIdentifier[];
  /** preprinted; issued when absent */
  label?: string;
  brand?: string;
  model?: string;
  colour?: string;
  marks?: string;
  recoveredAt: Date;
  place: string;
  /** who registers it, when absent */
  handlingOfficer?: string;
  secondOfficer?: string;
  custodian?: string;
  source?: string;
  caseNumber?: string;
  caseType?: CaseType;
  storagePlace?: string;
  /** codes of units that share the credit, besides the one that registers it */
  creditedUnits?: string[];
}

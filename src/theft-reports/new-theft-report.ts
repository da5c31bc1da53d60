import type { NewIdentifier, VehicleType } from '../identifiers/index.js';
import type { PersonDetails } from '../people/index.js';

/** A theft as it comes through any door: staff, web, import. Instants are read, text is as entered. */
export interface NewTheftReport {
  vehicleType: VehicleType;
  identifiers: NewIdentifier[];
  brand?: string;
  model?: string;
  colour?: string;
  marks?: string;
  stolenFrom: Date;
  stolenUntil: Date;
  place: string;
  reportedAt?: Date;
  incidentNumber?: string;
  owner: PersonDetails;
  insurerPaid?: boolean;
}

/** Said of an accepted report; never a refusal. */
export interface Warning {
  code: string;
  message: string;
  field?: string;
  /** of the report that is probably the same theft */
  reference?: string;
  suggestion?: string;
}

import type { IdentifierKind, VehicleType } from '../identifiers/index.js';

/** What a vehicle is found by; numbers of vehicles are not personal data. */
export interface SearchableVehicle {
  vehicleType: VehicleType;
  identifiers: { kind: IdentifierKind; normalised: string }[];
}

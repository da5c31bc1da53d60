import type { IdentifierKind, VehicleType } from '../identifiers/index.js';

/** What a vehicle is found by; numbers of vehicles are not personal data. */
export interface SearchableVehicle {
  vehicleType: VehicleType;
  identifiers: { kind: IdentifierKind; normalised: string }[];
  /** what came is probably there already: somebody has to look */
  isLikelyDouble?: boolean;
}

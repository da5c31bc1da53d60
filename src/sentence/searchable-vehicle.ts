import type { IdentifierKind, VehiclePart, VehicleType } from '../identifiers/index.js';

/** What a vehicle is found by; numbers of vehicles are not personal data. */
export interface SearchableVehicle {
  vehicleType: VehicleType;
  /** what it is of a vehicle, where it is not the vehicle; a report is of the vehicle with all its parts */
  part?: VehiclePart | null;
  /** where a correction made another thing of it: what it was; null: a whole vehicle */
  was?: VehiclePart | null;
  identifiers: { kind: IdentifierKind; normalised: string }[];
  /** what came is probably there already: somebody has to look */
  isLikelyDouble?: boolean;
}

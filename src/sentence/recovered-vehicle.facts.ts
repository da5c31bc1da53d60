import type { VehiclePart, VehicleType } from '../identifiers/index.js';
import { defineFact } from '../platform/facts/index.js';
import type { SearchableVehicle } from './searchable-vehicle.js';

/** The category of every fact about a part, so that no figure of vehicles contains a battery. */
export const partCategory = 'part';

/** What a vehicle or a part counts as: the category of its facts. */
export function countedAs(it: { part: VehiclePart | null; vehicleType: VehicleType }) {
  return it.part ? partCategory : it.vehicleType;
}

/** The squad recovers: subject is the vehicle or the part, category what it counts as. */
export const vehicleRecovered = defineFact<SearchableVehicle>('vehicle-recovered');
export const vehicleCorrected = defineFact<SearchableVehicle>('vehicle-corrected');
export const vehicleFullyRegistered = defineFact('vehicle-fully-registered');
/** It should never have been registered: nothing of it is left but what was recorded. */
export const vehicleUnregistered =
  defineFact<Pick<SearchableVehicle, 'part'>>('vehicle-unregistered');
/** What made the registration complete is taken back: it is provisional again. */
export const vehicleReopened = defineFact('vehicle-reopened');
/** Amount is the appraised value in yuan. */
export const vehicleAppraised = defineFact('vehicle-appraised');

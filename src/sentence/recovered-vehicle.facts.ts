import { defineFact } from '../platform/facts/index.js';
import type { SearchableVehicle } from './searchable-vehicle.js';

/** The squad recovers: subject is the vehicle, category its type. */
export const vehicleRecovered = defineFact<SearchableVehicle>('vehicle-recovered');
export const vehicleCorrected = defineFact<SearchableVehicle>('vehicle-corrected');
export const vehicleFullyRegistered = defineFact('vehicle-fully-registered');
/** Amount is the appraised value in yuan. */
export const vehicleAppraised = defineFact('vehicle-appraised');

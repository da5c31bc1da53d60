import { defineFact } from '../platform/facts/index.js';
import type { SearchableVehicle } from './searchable-vehicle.js';

/** The squad recovers: subject is the vehicle, category its type. */
export const vehicleRecovered = defineFact<SearchableVehicle>('vehicle-recovered');
export const vehicleCorrected = defineFact<SearchableVehicle>('vehicle-corrected');
export const vehicleFullyRegistered = defineFact('vehicle-fully-registered');
/** It should never have been registered: nothing of it is left but what was recorded. */
export const vehicleUnregistered = defineFact('vehicle-unregistered');
/** What made the registration complete is taken back: it is provisional again. */
export const vehicleReopened = defineFact('vehicle-reopened');
/** Amount is the appraised value in yuan. */
export const vehicleAppraised = defineFact('vehicle-appraised');

import type { VehicleLine } from '../api/answers.js';
import type { Part } from '../text/part-names.js';
import {
  noNumbers,
  numberFieldsOf,
  numbersSaid,
  type NumberField,
  type NumbersSaid,
} from '../vehicles/numbers-said.js';

export interface VehicleSaid extends NumbersSaid {
  label: string;
  vehicleType?: VehicleLine['vehicleType'];
  /** null: the whole vehicle; absent: as its batch says */
  part?: Part | null;
  brand: string;
  colour: string;
  storagePlace: string;
}

export const nothingSaid: VehicleSaid = {
  ...noNumbers,
  label: '',
  brand: '',
  colour: '',
  storagePlace: '',
};

/** In a haul a vehicle's plate and battery are left for the morning. */
export const askedInHaul = (part: Part | null): NumberField[] =>
  part ? numberFieldsOf(part) : ['number', 'motor'];

/** What is sent of a vehicle: what was left empty is left out, and comes from its batch. @param part as it stood on screen */
export function vehicleSaid(said: VehicleSaid, part: Part | null) {
  const { label, vehicleType, brand, colour, storagePlace } = said;
  return {
    identifiers: numbersSaid(askedInHaul(part), said),
    part,
    ...(vehicleType && { vehicleType }),
    ...(label.trim() && { label: label.trim() }),
    ...(brand.trim() && { brand: brand.trim() }),
    ...(colour.trim() && { colour: colour.trim() }),
    ...(storagePlace.trim() && { storagePlace: storagePlace.trim() }),
  };
}

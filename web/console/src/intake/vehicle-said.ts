import type { VehicleLine } from '../api/answers.js';

export interface VehicleSaid {
  label: string;
  number: string;
  motor: string;
  vehicleType?: VehicleLine['vehicleType'];
  brand: string;
  colour: string;
  storagePlace: string;
  /** the frame number was ground off: a fact of its own, not a number that is missing */
  isGroundOff: boolean;
}

/** What is sent of a vehicle: what was left empty is left out, and comes from its batch. */
export function vehicleSaid({ number, motor, isGroundOff, ...said }: VehicleSaid) {
  const identifiers = [
    ...(number.trim() ? [{ kind: 'frame' as const, value: number.trim() }] : []),
    ...(isGroundOff && !number.trim()
      ? [{ kind: 'frame' as const, state: 'obliterated' as const }]
      : []),
    ...(motor.trim() ? [{ kind: 'motor' as const, value: motor.trim() }] : []),
  ];
  const { label, vehicleType, brand, colour, storagePlace } = said;
  return {
    identifiers,
    ...(vehicleType && { vehicleType }),
    ...(label.trim() && { label: label.trim() }),
    ...(brand.trim() && { brand: brand.trim() }),
    ...(colour.trim() && { colour: colour.trim() }),
    ...(storagePlace.trim() && { storagePlace: storagePlace.trim() }),
  };
}

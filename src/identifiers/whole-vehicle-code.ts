import type { VehicleType } from './vehicle-type.js';

/** The 15 digits of an e-bike's (or bicycle's) certificate: maker 4 · type 1 · year 2 · serial 8. */
export interface WholeVehicleCode {
  maker: string;
  /** 1 bicycle, 2 e-bike, 3 petrol-assist; other digits occur and are accepted with a warning. */
  typeDigit: string;
  /** Two digits as they stand. */
  year: string;
  serial: string;
}

/** A petrol-assist is ridden, plated and reported as a motorcycle. */
const VEHICLE_TYPE_BY_DIGIT: Readonly<Record<string, VehicleType>> = {
  1: 'bicycle',
  2: 'e-bike',
  3: 'motorcycle',
};

/** The parts of a 15-digit code, leading zeros included; null for anything but 15 digits. */
export function parseWholeVehicleCode(normalised: string): WholeVehicleCode | null {
  const parts = /^(\d{4})(\d)(\d{2})(\d{8})$/.exec(normalised);
  if (!parts) return null;
  const [, maker = '', typeDigit = '', year = '', serial = ''] = parts;
  return { maker, typeDigit, year, serial };
}

/** The vehicle type the code names; null when the scheme doesn't know the digit. */
export function vehicleTypeOfCode(code: WholeVehicleCode): VehicleType | null {
  return VEHICLE_TYPE_BY_DIGIT[code.typeDigit] ?? null;
}

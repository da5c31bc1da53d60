import type { VehicleType } from '../../identifiers/index.js';

/** What a photograph shows. */
export const PHOTO_KINDS = [
  'whole-vehicle',
  'frame-number',
  'motor-number',
  'special-marks',
  'damage',
] as const;

export type PhotoKind = (typeof PHOTO_KINDS)[number];

/** Rule 5: what must be photographed before a return. A bicycle has no motor whose number could be shown. */
export function photosNeeded(vehicleType: VehicleType): PhotoKind[] {
  const needed: PhotoKind[] = ['whole-vehicle', 'frame-number', 'motor-number', 'special-marks'];
  return vehicleType === 'bicycle' ? needed.filter((it) => it !== 'motor-number') : needed;
}

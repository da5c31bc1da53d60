import type { VehiclePart, VehicleType } from '../../identifiers/index.js';

/** What a photograph shows. */
export const PHOTO_KINDS = [
  'whole-vehicle',
  'frame-number',
  'motor-number',
  'special-marks',
  'damage',
  'whole-part',
  'part-number',
] as const;

export type PhotoKind = (typeof PHOTO_KINDS)[number];

/**
 * Rule 5: what must be photographed before a return. A bicycle has no motor whose number could be shown; of a part it is
 * the part and its number, or the place where one was.
 */
export function photosNeeded(
  vehicleType: VehicleType,
  part: VehiclePart | null = null,
): PhotoKind[] {
  if (part) return ['whole-part', 'part-number'];
  const needed: PhotoKind[] = ['whole-vehicle', 'frame-number', 'motor-number', 'special-marks'];
  return vehicleType === 'bicycle' ? needed.filter((it) => it !== 'motor-number') : needed;
}

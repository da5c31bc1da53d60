import { isPlateShape } from '../../../../src/identifiers/plate.js';
import { NUMBERS_OF_PART, type VehiclePart } from '../../../../src/identifiers/vehicle-part.js';

/** Which number stands in `frame` of a part. */
export function numberOfPart(part: VehiclePart, text: string) {
  if (part !== 'other') return NUMBERS_OF_PART[part][0]!;
  return isPlateShape(text) ? 'plate' : 'motor';
}

import type { IdentifierKind } from './identifier-kind.js';
import { normaliseIdentifier } from './normalise-identifier.js';
import { looksLikeCitizenId, looksLikeMobile } from './persons-number.js';
import { isPlateShape } from './plate.js';
import { isVinShape } from './vin.js';

/** What a string most likely is, by its shape alone. */
export type IdentifierForm =
  'whole-vehicle-code' | 'vin' | 'plate' | 'citizen-id' | 'mobile' | 'free' | 'nothing';

/** The kind that such a number is filed under; null where the shape doesn't say or it is no number of a vehicle. */
export const KIND_OF_FORM: Readonly<Record<IdentifierForm, IdentifierKind | null>> = {
  'whole-vehicle-code': 'frame',
  vin: 'vin',
  plate: 'plate',
  'citizen-id': null,
  mobile: null,
  free: null,
  nothing: null,
};

/**
 * Recognises a raw or normalised string, for one search box that takes every number. Personal
 * numbers come before vehicle numbers: nobody should search vehicles by a person's number unawares.
 */
export function identifyKind(value: string): IdentifierForm {
  const normalised = normaliseIdentifier(value);
  if (!/[^?*]/.test(normalised)) return 'nothing';
  if (looksLikeCitizenId(normalised)) return 'citizen-id';
  if (looksLikeMobile(normalised)) return 'mobile';
  if (/^\d{15}$/.test(normalised)) return 'whole-vehicle-code';
  if (isVinShape(normalised) && /[A-Z]/.test(normalised)) return 'vin';
  if (isPlateShape(normalised)) return 'plate';
  return 'free';
}

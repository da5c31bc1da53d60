import type { VehiclePart } from '../../identifiers/index.js';
import { fillAll, textIn, type Catalogue, type Locale } from '../text/catalogue.js';
import type { ClaimedThing } from './claimed-thing.js';

/** The words about what is claimed: a vehicle's, or with the part's own name in them. */
export function claimWords(locale: Locale, part: VehiclePart | undefined): Catalogue['claim'] {
  const { claim, claimOfPart, vehicle } = textIn(locale);
  return part ? fillAll(claimOfPart, { part: vehicle.parts[part] }) : claim;
}

/** `车`, `电池`, or `电池 2` where two were found. */
export function nameOfThing(
  locale: Locale,
  { part, number }: Pick<ClaimedThing, 'part' | 'number'>,
): string {
  const { thing } = claimWords(locale, part);
  return number ? `${thing} ${number}` : thing;
}

import type { VehicleType } from '../../identifiers/index.js';
import type { Locale } from '../text/catalogue.js';
import { fill, textIn } from '../text/catalogue.js';
import { showMonth } from '../text/moments.js';

/** All that may be shown of an unclaimed vehicle (rule 22): no digit of any number, no photo. */
export interface FoundVehicle {
  /** Opaque; says nothing about the vehicle. */
  readonly id: string;
  readonly type: VehicleType;
  readonly brand?: string;
  readonly colour?: string;
  readonly district: string;
  /** `2026-11`. */
  readonly month: string;
}

/** `白色雅迪电动车`; what nobody knows is left out. */
export function nameOfFound(locale: Locale, { colour, brand, type }: FoundVehicle): string {
  const kind = textIn(locale).vehicle.types[type];
  const known = locale === 'en' ? [kind, brand, colour] : [colour, brand, kind];
  return known.filter(Boolean).join(locale === 'en' ? ', ' : '');
}

/** `魏都区，2026年11月追回`. */
export function whereFound(locale: Locale, found: FoundVehicle): string {
  const month = showMonth(locale, found.month);
  return fill(textIn(locale).found.where, { district: found.district, month });
}

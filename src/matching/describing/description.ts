import { VEHICLE_TYPES, type VehicleType } from '../../identifiers/index.js';
import { fnv1a } from '../fnv1a.js';
import { knownBrand } from '../weighing/brands.js';
import { coloursIn, coloursNear, knownColours } from '../weighing/colours.js';
import { districtIn, type Attributes } from '../weighing/evidence.js';
import { wordsOf } from './words.js';

/** What is said of a vehicle apart from its numbers, as keys and nobody's words: 0 where it is not known. */
export interface Description {
  /** the main one first */
  colours: number[];
  brand: number;
  district: number;
  words: number[];
}

const unknown = 0;
const keyBits = 23;

export function describe({ brand, colour, marks, place }: Attributes): Description {
  return {
    colours: keysOf('c', coloursIn(colour ?? '')),
    brand: key('b', knownBrand(brand ?? '') ?? plain(brand ?? '')),
    district: key('d', districtIn(place ?? '') ?? ''),
    words: keysOf('w', wordsOf(marks ?? '')),
  };
}

/** Which colours to look under for a vehicle called this, and whether finding it there speaks for it. */
export function coloursToAsk(colour: string | null | undefined) {
  const own = coloursIn(colour ?? '');
  const others = own.length > 0 ? coloursNear(own) : knownColours;
  return { own: keysOf('c', own), others: [...keysOf('c', others), unknown] };
}

/** Without a known type all are asked. */
export function typesToAsk(vehicleType: string | null | undefined): VehicleType[] {
  const known = VEHICLE_TYPES.find((it) => it === vehicleType);
  return known ? [known] : [...VEHICLE_TYPES];
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

function keysOf(kind: string, texts: string[]): number[] {
  return [...new Set(texts.map((text) => key(kind, text)))];
}

function key(kind: string, text: string): number {
  if (!text) return unknown;
  const hash = fnv1a(kind + text);
  return (hash ^ (hash >>> keyBits)) & (2 ** keyBits - 1);
}

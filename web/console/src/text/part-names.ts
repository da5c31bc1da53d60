import type { PhotoKind, VehicleLine } from '../api/answers.js';
import { photoKinds, vehicleTypes } from './vehicles.js';

export type Part = NonNullable<VehicleLine['part']>;

export const partNames: Record<Part, string> = {
  battery: '电池',
  motor: '电机',
  other: '其他部件',
};

/** What it is called by itself: a battery is 电池, what nobody has a word for 部件. */
export const calledPart = (part: Part) => (part === 'other' ? '部件' : partNames[part]);

/** 电动车, or what was found of one: 电动车的电池 */
export function thingOf({ vehicleType, part }: Pick<VehicleLine, 'vehicleType' | 'part'>): string {
  const type = vehicleTypes[vehicleType];
  return part ? `${type}的${partNames[part]}` : type;
}

const ofPart: PhotoKind[] = ['whole-part', 'part-number'];
const ofWhole: PhotoKind[] = ['whole-vehicle', 'frame-number', 'motor-number'];

/** What may be photographed of it: a part has no frame, a vehicle is no part. */
export function photoKindsOf(part: Part | null): Partial<Record<PhotoKind, string>> {
  const others = part ? ofWhole : ofPart;
  return Object.fromEntries(
    Object.entries(photoKinds).filter(([kind]) => !others.includes(kind as PhotoKind)),
  );
}

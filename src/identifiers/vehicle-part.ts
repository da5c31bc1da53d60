import type { IdentifierKind } from './identifier-kind.js';
import type { Wording } from './wording.js';

/** What is found of one of the three vehicles without the vehicle. */
export const VEHICLE_PARTS = ['battery', 'motor', 'other'] as const;

export type VehiclePart = (typeof VEHICLE_PARTS)[number];

export const VEHICLE_PART_LABELS: Readonly<Record<VehiclePart, Wording>> = {
  battery: { 'zh-CN': '电池', en: 'Battery' },
  motor: { 'zh-CN': '电机', en: 'Motor' },
  other: { 'zh-CN': '其他部件', en: 'Other part' },
};

/** Which numbers a part bears itself: a frame number or a VIN is the vehicle's. */
export const NUMBERS_OF_PART: Readonly<Record<VehiclePart, readonly IdentifierKind[]>> = {
  battery: ['battery'],
  motor: ['motor'],
  other: ['battery', 'motor', 'plate'],
};

/** Numbers that some part bears: it may be looked for after its vehicle has gone home. */
export const NUMBERS_OF_PARTS = [...new Set(Object.values(NUMBERS_OF_PART).flat())];

import type { Wording } from './wording.js';

/** The "three vehicles" (三车) this system is about. */
export const VEHICLE_TYPES = ['e-bike', 'bicycle', 'motorcycle'] as const;

export type VehicleType = (typeof VEHICLE_TYPES)[number];

export const VEHICLE_TYPE_LABELS: Readonly<Record<VehicleType, Wording>> = {
  'e-bike': { 'zh-CN': '电动车', en: 'E-bike' },
  bicycle: { 'zh-CN': '自行车', en: 'Bicycle' },
  motorcycle: { 'zh-CN': '摩托车', en: 'Motorcycle' },
};

import type { VehicleType } from '../../identifiers/index.js';
import { BicycleDrawing } from './bicycle.js';
import { EBikeDrawing } from './e-bike.js';
import { MotorcycleDrawing } from './motorcycle.js';

const drawings: Record<VehicleType, typeof EBikeDrawing> = {
  'e-bike': EBikeDrawing,
  bicycle: BicycleDrawing,
  motorcycle: MotorcycleDrawing,
};

/** Where numbers are stamped on this type of vehicle. */
export function VehicleDrawing({ type, title }: { type: VehicleType; title: string }) {
  const Drawing = drawings[type];
  return <Drawing title={title} />;
}

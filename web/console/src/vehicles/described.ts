import type { VehicleLine } from '../api/answers.js';
import { thingOf } from '../text/part-names.js';

/** `电动车 · 雅迪 · 白色`, of what is known. */
export function describedVehicle(
  vehicle: Pick<VehicleLine, 'vehicleType' | 'part' | 'brand' | 'colour'>,
): string {
  return [thingOf(vehicle), vehicle.brand, vehicle.colour].filter(Boolean).join(' · ');
}

/** The number a vehicle is told apart by: that of the frame before any other. */
export function mainNumber({ identifiers }: Pick<VehicleLine, 'identifiers'>): string | undefined {
  const known = identifiers.filter((it) => it.value);
  const first = ['frame', 'vin', 'motor', 'plate', 'battery']
    .map((kind) => known.find((it) => it.kind === kind))
    .find(Boolean);
  return first?.value ?? undefined;
}

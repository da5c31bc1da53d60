import { answered, api, type VehicleLine } from '../api.js';

export type FoundVehicle = Pick<
  VehicleLine,
  'id' | 'label' | 'brand' | 'colour' | 'vehicleType' | 'part' | 'storagePlace' | 'status'
>;

/** The vehicle that carries a label, in one's own sight; undefined for none. */
export async function findVehicle(label: string): Promise<FoundVehicle | undefined> {
  const { items } = await answered(
    api.GET('/api/v1/recovered-vehicles', { params: { query: { label: label.trim(), limit: 1 } } }),
  );
  return items[0];
}

import type { Vehicle, VehicleLine } from '../api/answers.js';
import type { Part } from '../text/part-names.js';
import { noNumbers, numberFieldsOf, numbersSaid, type NumbersSaid } from './numbers-said.js';

const texts = [
  'label',
  'brand',
  'model',
  'colour',
  'marks',
  'handlingOfficer',
  'secondOfficer',
  'custodian',
  'caseNumber',
  'source',
  'storagePlace',
] as const;

export interface SaidOfVehicle
  extends Record<(typeof texts)[number] | 'place', string>, NumbersSaid {
  vehicleType: VehicleLine['vehicleType'];
  /** absent: the whole vehicle */
  part?: Part;
  /** as a `datetime-local` field has it */
  recoveredAt: string;
  caseType?: NonNullable<Vehicle['caseType']>;
}

export const noVehicle: SaidOfVehicle = {
  vehicleType: 'e-bike',
  ...noNumbers,
  label: '',
  brand: '',
  model: '',
  colour: '',
  marks: '',
  place: '',
  recoveredAt: '',
  handlingOfficer: '',
  secondOfficer: '',
  custodian: '',
  caseNumber: '',
  source: '',
  storagePlace: '',
};

/** What is sent of a vehicle: what was left empty is left out. @param recoveredAt an instant, ISO 8601 */
export function newVehicle(said: SaidOfVehicle, recoveredAt: string) {
  const { vehicleType, part, caseType, place } = said;
  const written = texts.flatMap((field) => {
    const value = said[field].trim();
    return value ? [[field, value] as const] : [];
  });
  return {
    vehicleType,
    ...(part && { part }),
    identifiers: numbersSaid(numberFieldsOf(part), said),
    recoveredAt,
    place: place.trim(),
    ...(caseType && { caseType }),
    ...(Object.fromEntries(written) as Partial<Record<(typeof texts)[number], string>>),
  };
}

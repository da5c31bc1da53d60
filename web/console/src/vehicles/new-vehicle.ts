import type { Vehicle, VehicleLine } from '../api/answers.js';

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

type Text = (typeof texts)[number] | 'number' | 'motor' | 'plate' | 'battery' | 'place';

export interface SaidOfVehicle extends Record<Text, string> {
  vehicleType: VehicleLine['vehicleType'];
  /** as a `datetime-local` field has it */
  recoveredAt: string;
  caseType?: NonNullable<Vehicle['caseType']>;
  /** the frame number was ground off: a fact of its own, not a number that is missing */
  isGroundOff: boolean;
}

export const noVehicle: SaidOfVehicle = {
  vehicleType: 'e-bike',
  label: '',
  number: '',
  motor: '',
  plate: '',
  battery: '',
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
  isGroundOff: false,
};

/** What is sent of a vehicle: what was left empty is left out. @param recoveredAt an instant, ISO 8601 */
export function newVehicle(said: SaidOfVehicle, recoveredAt: string) {
  const { number, motor, plate, battery, vehicleType, caseType, place } = said;
  const kinds = { frame: number, motor, plate, battery };
  const identifiers: { kind: keyof typeof kinds; value?: string; state?: 'obliterated' }[] = [];
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    const value = kinds[kind].trim();
    if (value) identifiers.push({ kind, value });
    else if (kind === 'frame' && said.isGroundOff) identifiers.push({ kind, state: 'obliterated' });
  }
  const written = texts.flatMap((field) => {
    const value = said[field].trim();
    return value ? [[field, value] as const] : [];
  });
  return {
    vehicleType,
    identifiers,
    recoveredAt,
    place: place.trim(),
    ...(caseType && { caseType }),
    ...(Object.fromEntries(written) as Partial<Record<(typeof texts)[number], string>>),
  };
}

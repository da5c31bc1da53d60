import { NUMBERS_OF_PART } from '../../../../src/identifiers/vehicle-part.js';
import type { Vehicle, VehicleLine } from '../api/answers.js';
import type { Part } from '../text/part-names.js';

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
  /** absent: the whole vehicle */
  part?: Part;
  /** as a `datetime-local` field has it */
  recoveredAt: string;
  caseType?: NonNullable<Vehicle['caseType']>;
  /** the frame number, or that of the part, was ground off: a fact of its own, not a number that is missing */
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

const fields = ['number', 'motor', 'plate', 'battery'] as const;
type NumberField = (typeof fields)[number];
const kindOf = { number: 'frame', motor: 'motor', plate: 'plate', battery: 'battery' } as const;

/** Which numbers are asked for: those that it may bear, its own first. */
export function numberFieldsOf(part: Part | undefined): NumberField[] {
  if (!part) return [...fields];
  return fields.filter((field) => NUMBERS_OF_PART[part].includes(kindOf[field]));
}

interface Typed {
  kind: (typeof kindOf)[NumberField];
  value?: string;
  state?: 'obliterated';
}

/** What is sent of a vehicle: what was left empty is left out. @param recoveredAt an instant, ISO 8601 */
export function newVehicle(said: SaidOfVehicle, recoveredAt: string) {
  const { vehicleType, part, caseType, place } = said;
  const asked = numberFieldsOf(part);
  const identifiers = asked.flatMap((field): Typed[] => {
    const kind = kindOf[field];
    const value = said[field].trim();
    if (value) return [{ kind, value }];
    return field === asked[0] && said.isGroundOff ? [{ kind, state: 'obliterated' }] : [];
  });
  const written = texts.flatMap((field) => {
    const value = said[field].trim();
    return value ? [[field, value] as const] : [];
  });
  return {
    vehicleType,
    ...(part && { part }),
    identifiers,
    recoveredAt,
    place: place.trim(),
    ...(caseType && { caseType }),
    ...(Object.fromEntries(written) as Partial<Record<(typeof texts)[number], string>>),
  };
}

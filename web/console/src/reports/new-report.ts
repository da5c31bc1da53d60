import type { Report } from '../api/answers.js';
import { instantOfField } from '../text/moments.js';

const numbers = ['frame', 'motor', 'battery', 'plate'] as const;
const texts = ['brand', 'model', 'colour', 'marks', 'incidentNumber'] as const;

export interface SaidOfTheft extends Record<
  (typeof numbers)[number] | (typeof texts)[number] | 'place' | 'name' | 'phone' | 'idNumber',
  string
> {
  vehicleType: Report['vehicleType'];
  /** as a `datetime-local` field has it */
  stolenFrom: string;
  stolenUntil: string;
  insurerPaid: boolean;
}

export const nothingSaid: SaidOfTheft = {
  vehicleType: 'e-bike',
  frame: '',
  motor: '',
  battery: '',
  plate: '',
  brand: '',
  model: '',
  colour: '',
  marks: '',
  incidentNumber: '',
  place: '',
  stolenFrom: '',
  stolenUntil: '',
  name: '',
  phone: '',
  idNumber: '',
  insurerPaid: false,
};

/** What is sent of a theft: what was left empty is left out; a frame number that nobody knows is a fact of its own. */
export function newReport(said: SaidOfTheft) {
  const known = numbers.flatMap((kind) =>
    said[kind].trim() ? [{ kind, value: said[kind].trim() }] : [],
  );
  const unknown = { kind: 'frame' as const, state: 'unknown' as const };
  const written = texts.flatMap((field) =>
    said[field].trim() ? [[field, said[field].trim()] as const] : [],
  );
  const idNumber = said.idNumber.trim();
  return {
    vehicleType: said.vehicleType,
    identifiers: said.frame.trim() ? known : [unknown, ...known],
    stolenFrom: instantOfField(said.stolenFrom),
    stolenUntil: instantOfField(said.stolenUntil),
    place: said.place.trim(),
    insurerPaid: said.insurerPaid,
    owner: { name: said.name.trim(), phone: said.phone.trim(), ...(idNumber && { idNumber }) },
    ...(Object.fromEntries(written) as Partial<Record<(typeof texts)[number], string>>),
  };
}

import {
  IDENTIFIER_KINDS,
  IDENTIFIER_STATES,
  VEHICLE_PARTS,
  VEHICLE_TYPES,
} from '../identifiers/index.js';
import { answer } from '../platform/http/index.js';
import { doubleLife } from './double.status.js';
import { doubleKinds, doubleSigns } from './possible-double.entity.js';

const { object, text, id, instant, flag, whole, listOf, orNull, oneOf } = answer;

const record = object({
  id,
  name: text,
  unit: text,
  status: text,
  isOurs: flag,
  vehicleType: oneOf(...VEHICLE_TYPES),
  part: orNull(oneOf(...VEHICLE_PARTS)),
  brand: orNull(text),
  model: orNull(text),
  colour: orNull(text),
  marks: orNull(text),
  place: text,
  from: instant,
  until: orNull(instant),
  toldAt: instant,
  identifiers: listOf(
    object({
      kind: oneOf(...IDENTIFIER_KINDS),
      state: oneOf(...IDENTIFIER_STATES),
      value: orNull(text),
    }),
  ),
  owner: orNull(object({ name: text, phone: text })),
});

const verdict = oneOf('agree', 'near', 'disagree');

const double = {
  id,
  kind: oneOf(...doubleKinds),
  foundBy: oneOf(...doubleSigns),
  status: oneOf(...doubleLife.states),
  foundAt: instant,
  leaderId: orNull(id),
  decidedBy: orNull(text),
  decidedAt: orNull(instant),
  reason: orNull(text),
  first: record,
  second: record,
  looks: object({
    'vehicleType?': verdict,
    'brand?': verdict,
    'model?': verdict,
    'colour?': verdict,
    'place?': verdict,
  }),
  isContradiction: flag,
};

export const doubleAnswer = object(double);

export const doublesAnswer = object({
  items: listOf(object(double)),
  'next?': text,
  waiting: object({ reports: whole, vehicles: whole }),
});

export const doubleDecisionAnswer = object({
  id,
  status: oneOf(...doubleLife.states),
  'leaderId?': id,
});

import {
  IDENTIFIER_KINDS,
  IDENTIFIER_STATES,
  VEHICLE_PARTS,
  VEHICLE_TYPES,
} from '../identifiers/index.js';
import { maskedPersonAnswer } from '../people/index.js';
import { answer } from '../platform/http/index.js';
import { decisions } from './deciding/match-decision.entity.js';
import { bands, differences, firstReviews } from './match.entity.js';
import { matchLife } from './match.status.js';

const { object, text, id, flag, instant, number, whole, listOf, itemsOf, orNull, oneOf } = answer;

const alignment = object({
  cost: number,
  cells: listOf(
    object({
      class: oneOf(
        'same',
        'fold-mate',
        'look-alike',
        'swapped',
        'different',
        'missing',
        'extra',
        'unreadable',
      ),
      read: orNull(text),
      stamped: orNull(text),
      cost: number,
    }),
  ),
});

/** what a probability is made of: the weights add up to its log-odds */
const parts = listOf(object({ part: text, 'finding?': text, weight: number }));

const said = {
  id,
  status: text,
  vehicleType: oneOf(...VEHICLE_TYPES),
  brand: orNull(text),
  model: orNull(text),
  colour: orNull(text),
  marks: orNull(text),
  place: text,
};

const identifiers = listOf(
  object({
    kind: oneOf(...IDENTIFIER_KINDS),
    state: oneOf(...IDENTIFIER_STATES),
    value: orNull(text),
  }),
);

const theftReport = {
  ...said,
  reference: text,
  stolenFrom: instant,
  stolenUntil: instant,
  reportedAt: orNull(instant),
  owner: maskedPersonAnswer,
};

const proposal = {
  id,
  status: oneOf(...matchLife.states),
  probability: number,
  band: oneOf(...bands),
  difference: oneOf(...differences),
  proposedAt: instant,
  decidedAt: orNull(instant),
};

const match = {
  ...proposal,
  readNumber: text,
  reportedNumber: text,
  /** which number of the report that is; null where it has changed since, or none was compared */
  reportedKind: orNull(oneOf(...IDENTIFIER_KINDS)),
  alignment,
};

export const matchesAnswer = itemsOf(object({ ...match, theftReport: object(theftReport) }));

export const matchesOfReportAnswer = itemsOf(
  object({
    ...proposal,
    unit: text,
    vehicle: orNull(
      object({
        id,
        label: text,
        vehicleType: oneOf(...VEHICLE_TYPES),
        part: orNull(oneOf(...VEHICLE_PARTS)),
      }),
    ),
  }),
);

export const pairAnswer = object({
  ...match,
  decidedBy: orNull(text),
  reason: orNull(text),
  sentence: text,
  parts,
  scoreVersion: text,
  claim: orNull(object({ by: text, isMine: flag, until: instant })),
  firstReview: orNull(oneOf(...firstReviews)),
  decisions: listOf(
    object({ said: oneOf(...decisions), by: orNull(text), at: instant, reason: orNull(text) }),
  ),
  vehicle: object({
    ...said,
    identifiers,
    part: orNull(oneOf(...VEHICLE_PARTS)),
    label: text,
    storagePlace: orNull(text),
    recoveredAt: instant,
    photos: listOf(object({ id, kind: text })),
  }),
  /** whether whoever asks may open it: the report of another unit is seen beside the vehicle alone */
  theftReport: object({ ...theftReport, isOurs: flag, identifiers }),
});

export const waitingAnswer = object({
  items: listOf(pairAnswer),
  waiting: object({ certain: whole, probable: whole, possible: whole, attributes: whole }),
});

export const decisionAnswer = object({
  id,
  status: oneOf(...matchLife.states),
  'awaits?': oneOf('second-reviewer'),
});

export const claimAnswer = object({ id, isMine: flag, by: text, until: instant });

export const releaseAnswer = object({ id, isReleased: flag });

export const searchAnswer = object({
  candidates: listOf(
    object({
      theftReport: object({ id, reference: text, status: text }),
      identifier: text,
      probability: number,
      band: oneOf(...bands),
      difference: oneOf(...differences),
      alignment,
      sentence: text,
      parts,
    }),
  ),
  tookMs: number,
});

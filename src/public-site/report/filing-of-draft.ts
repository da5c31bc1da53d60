import type { IdentifierState } from '../../identifiers/index.js';
import { normalisePhone } from '../../people/index.js';
import { districtOf } from '../districts.js';
import { identifierKindOf, kindsAskedOf } from './asked-kinds.js';
import type { NumberState } from './number-question.js';
import type { ReportDraft } from './report-draft.js';
import { theftInterval } from './theft-interval.js';

interface FiledIdentifier {
  kind: ReturnType<typeof identifierKindOf> | 'plate';
  value?: string;
  state: IdentifierState;
}

/** "A part" is a known number: what was typed is kept, with its `?` and `*`. */
const stateOf: Record<NumberState, IdentifierState> = {
  known: 'known',
  partial: 'known',
  unknown: 'unknown',
  none: 'none',
};

/**
 * The report a finished draft makes.
 *
 * @throws {Error} when the draft is not finished: the answers are checked before a code is asked for
 */
export function reportOfDraft(draft: ReportDraft, now: Date) {
  const interval = theftInterval(draft, now);
  const { vehicleType, name, phone } = draft;
  if (!interval || !vehicleType || !name || !phone) throw new Error('The draft is not finished.');
  const place = [districtOf(draft.district)?.name['zh-CN'], draft.place].filter(Boolean).join(' ');
  const marks = [draft.marks, draft.found?.mark].filter(Boolean).join('\n');
  return {
    vehicleType,
    identifiers: identifiersOf(draft),
    ...(draft.brand && { brand: draft.brand }),
    ...(draft.colour && { colour: draft.colour }),
    ...(marks && { marks }),
    stolenFrom: interval.from.toISOString(),
    stolenUntil: interval.until.toISOString(),
    place,
    owner: {
      name,
      phone,
      ...(draft.secondPhone && {
        secondPhone: normalisePhone(draft.secondPhone) ?? draft.secondPhone,
      }),
      ...(draft.email && { email: draft.email }),
    },
    ...(draft.insurerPaid && draft.insurerPaid !== 'unsure'
      ? { insurerPaid: draft.insurerPaid === 'yes' }
      : {}),
  };
}

/** Numbers nobody was asked about are left out: "unknown" is an answer, silence is not. */
function identifiersOf(draft: ReportDraft): FiledIdentifier[] {
  const kinds = draft.vehicleType ? kindsAskedOf[draft.vehicleType] : [];
  const numbers = kinds.flatMap((kind): FiledIdentifier[] => {
    const { state, value } = draft.numbers?.[kind] ?? {};
    if (!state) return [];
    const isGiven = stateOf[state] === 'known';
    return [{ kind: identifierKindOf(kind), state: stateOf[state], ...(isGiven && { value }) }];
  });
  if (draft.vehicleType === 'bicycle') return numbers;
  if (draft.plate) return [...numbers, { kind: 'plate', state: 'known', value: draft.plate }];
  return [...numbers, { kind: 'plate', state: draft.hasNoPlate ? 'none' : 'unknown' }];
}

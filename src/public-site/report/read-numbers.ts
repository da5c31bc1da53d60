import { lintIdentifier } from '../../identifiers/index.js';
import type { VehicleType } from '../../identifiers/index.js';
import { answerIn, choiceIn, isTicked } from '../http/form-body.js';
import type { FormBody } from '../http/form-body.js';
import { identifierKindOf, kindsAskedOf } from './asked-kinds.js';
import { numberStates } from './number-question.js';
import type { AskedKind } from './number-question.js';
import type { DraftNumber, ReportDraft } from './report-draft.js';

/** The numbers of the form. */
export function readNumbers(form: FormBody, vehicleType?: VehicleType): ReportDraft['numbers'] {
  if (!vehicleType) return {};
  const kinds = kindsAskedOf[vehicleType];
  return Object.fromEntries(kinds.map((kind) => [kind, readNumber(form, kind, vehicleType)]));
}

/**
 * A value without a choice counts as known: where the box can't be hidden, people fill it at once.
 * Sent again unchanged, or with the suggestion taken, it is settled and not asked about twice.
 */
function readNumber(form: FormBody, kind: AskedKind, vehicleType: VehicleType): DraftNumber {
  const typed = answerIn(form, kind, 60);
  const state = choiceIn(form, `${kind}State`, numberStates) ?? (typed ? 'known' : undefined);
  if (state !== 'known' && state !== 'partial') return { state, value: '' };
  const suggestion = isTicked(form, `${kind}Use`) && suggestionFor(typed, kind, vehicleType);
  if (suggestion) return { state, value: suggestion, isSettled: true };
  return { state, value: typed, isSettled: typed !== '' && typed === form[`${kind}Asked`] };
}

function suggestionFor(value: string, kind: AskedKind, vehicleType: VehicleType): string | null {
  const findings = lintIdentifier({ kind: identifierKindOf(kind), value, vehicleType });
  return findings.find(({ suggestion }) => suggestion)?.suggestion ?? null;
}

import { normaliseIdentifier, showIdentifier } from '../../identifiers/index.js';
import type { Fact } from '../parts/facts.js';
import type { Catalogue } from '../text/catalogue.js';
import type { AnsweredNumber } from './report-answers.js';

/** A number grouped as it is stamped, so that a missing digit is seen; or why there is none. */
export function numberShown(text: Catalogue, { state, value }: AnsweredNumber): Fact['value'] {
  if (!state) return '';
  if (state === 'unknown' || state === 'none') return text.vehicle.states[state];
  return <span className="digits">{showIdentifier(normaliseIdentifier(value))}</span>;
}

import type { IdentifierKind, VehicleType } from '../../identifiers/index.js';
import type { AskedKind } from './number-question.js';

/** Which numbers are asked of a type of vehicle: the first one always, the others if opened. */
export const kindsAskedOf: Record<VehicleType, readonly [AskedKind, ...AskedKind[]]> = {
  'e-bike': ['frame', 'motor', 'battery'],
  bicycle: ['frame'],
  motorcycle: ['vin', 'engine'],
};

/** An engine number is a motor number with another name on the page. */
export function identifierKindOf(kind: AskedKind): IdentifierKind {
  return kind === 'engine' ? 'motor' : kind;
}

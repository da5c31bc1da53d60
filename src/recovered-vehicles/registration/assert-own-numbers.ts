import { NUMBERS_OF_PART, type IdentifierKind, type VehiclePart } from '../../identifiers/index.js';
import { NumberNotOnPart } from '../recovered-part.errors.js';

/** @throws {NumberNotOnPart} a part has its own number and none of its vehicle's */
export function assertOwnNumbers(
  part: VehiclePart | null,
  identifiers: { kind: IdentifierKind }[],
): void {
  if (!part) return;
  for (const [position, { kind }] of identifiers.entries()) {
    if (!NUMBERS_OF_PART[part].includes(kind)) throw new NumberNotOnPart(part, kind, position);
  }
}

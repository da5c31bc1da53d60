import {
  lintIdentifier,
  normaliseIdentifier,
  type IdentifierKind,
  type IdentifierState,
  type VehicleType,
} from '../identifiers/index.js';
import type { NewIdentifier, Warning } from './new-theft-report.js';
import { IdentifierIncomplete } from './theft-report.errors.js';

export interface ReadIdentifier {
  kind: IdentifierKind;
  state: IdentifierState;
  value: string | null;
  normalised: string | null;
}

/**
 * Settles the four states of a number and normalises what is known: at the door, once.
 *
 * @throws {IdentifierIncomplete} for a known number without a value, or a value for a number that there never was
 */
export function readIdentifiers(given: NewIdentifier[]): ReadIdentifier[] {
  return given.map(({ kind, value, state }, position) => {
    const text = value?.trim() ? value : null;
    const settled = state ?? (text ? 'known' : 'unknown');
    if (settled === 'known' && !text)
      throw new IdentifierIncomplete(position, 'A known number has to be given.');
    if (text && (settled === 'unknown' || settled === 'none')) {
      throw new IdentifierIncomplete(position, `A number that is ${settled} can't be given.`);
    }
    const normalised = text ? normaliseIdentifier(text) : '';
    return { kind, state: settled, value: text, normalised: normalised || null };
  });
}

/** What the lint says of the numbers, as warnings. */
export function identifierWarnings(
  vehicleType: VehicleType,
  identifiers: ReadIdentifier[],
): Warning[] {
  return identifiers.flatMap(({ kind, value }, position) =>
    value
      ? lintIdentifier({ kind, value, vehicleType }).map((finding) => ({
          code: finding.code,
          message: finding.text['zh-CN'],
          field: `identifiers.${position}`,
          ...(finding.suggestion && { suggestion: finding.suggestion }),
        }))
      : [],
  );
}

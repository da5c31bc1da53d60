import { DomainError } from '../platform/errors/domain-error.js';
import type { IdentifierKind, IdentifierState } from './identifier-kind.js';
import { lintIdentifier } from './lint-identifier.js';
import { citizenIdFinding, isCitizenIdTyped } from './lint-persons-number.js';
import { normaliseIdentifier } from './normalise-identifier.js';
import type { VehicleType } from './vehicle-type.js';

/** A number as it comes through a door. */
export interface NewIdentifier {
  kind: IdentifierKind;
  value?: string;
  state?: IdentifierState;
}

/** A number as it is kept: what was entered beside its normalised form, null where there is nothing to match. */
export interface ReadIdentifier {
  kind: IdentifierKind;
  state: IdentifierState;
  value: string | null;
  normalised: string | null;
  /** a citizen ID was typed: it is warned of and not kept, for numbers of vehicles lie in plain */
  wasCitizenId?: true;
}

export class IdentifierIncomplete extends DomainError {
  readonly code = 'identifier-incomplete';
  readonly kind = 'invalid';

  constructor(position: number, message: string) {
    super(message, {
      field: `identifiers.${position}`,
      whatToDo: 'Give the number, or say that it is unknown, obliterated, or that there is none.',
    });
  }
}

/**
 * Settles the four states of a number and normalises what is known: at the door, once. A citizen ID in a vehicle's box
 * is accepted as a number that is unknown.
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
    if (isCitizenIdTyped(normalised)) {
      const state = settled === 'known' ? 'unknown' : settled;
      return { kind, state, value: null, normalised: null, wasCitizenId: true };
    }
    return { kind, state: settled, value: text, normalised: normalised || null };
  });
}

/** What the lint says of the numbers, each finding with the field it is about. */
export function identifierWarnings(vehicleType: VehicleType, identifiers: ReadIdentifier[]) {
  return identifiers.flatMap(({ kind, value, wasCitizenId }, position) => {
    const ofValue = value ? lintIdentifier({ kind, value, vehicleType }) : [];
    return (wasCitizenId ? [citizenIdFinding] : ofValue).map((finding) => ({
      code: finding.code as string,
      message: finding.text['zh-CN'],
      field: `identifiers.${position}`,
      ...(finding.suggestion && { suggestion: finding.suggestion }),
    }));
  });
}

/** What a vehicle can be found by. */
export function findable(identifiers: ReadIdentifier[]) {
  return identifiers.flatMap(({ kind, normalised }) => (normalised ? [{ kind, normalised }] : []));
}

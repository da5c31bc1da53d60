/** What a vehicle is called by: its type and the numbers on it, how they are written, shown and checked. */
export { identifierCharacters, alternativesOf, isFullyReadable } from './characters.js';
export { groupIdentifier, showIdentifier } from './group-identifier.js';
export {
  IDENTIFIER_KINDS,
  IDENTIFIER_KIND_LABELS,
  IDENTIFIER_STATES,
  IDENTIFIER_STATE_LABELS,
  type IdentifierKind,
  type IdentifierState,
} from './identifier-kind.js';
export { identifyKind, KIND_OF_FORM, type IdentifierForm } from './identify-kind.js';
export type { LintCode, LintFinding, LintSeverity } from './lint-finding.js';
export { lintIdentifier } from './lint-identifier.js';
export { normaliseIdentifier } from './normalise-identifier.js';
export {
  findable,
  IdentifierIncomplete,
  identifierWarnings,
  readIdentifiers,
  type NewIdentifier,
  type ReadIdentifier,
} from './read-identifiers.js';
export { isPlateShape, isXuchangPlate } from './plate.js';
export {
  NUMBERS_OF_PART,
  NUMBERS_OF_PARTS,
  VEHICLE_PARTS,
  VEHICLE_PART_LABELS,
  type VehiclePart,
} from './vehicle-part.js';
export { VEHICLE_TYPES, VEHICLE_TYPE_LABELS, type VehicleType } from './vehicle-type.js';
export { hasValidVinCheckDigit, isVinShape, vinCheckDigit } from './vin.js';
export {
  parseWholeVehicleCode,
  vehicleTypeOfCode,
  type WholeVehicleCode,
} from './whole-vehicle-code.js';
export type { Wording } from './wording.js';

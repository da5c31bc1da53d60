import { anyOf, NotAllowed } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import type { Policy } from '../platform/http/index.js';
import { mayRegisterVehicles } from '../recovered-vehicles/index.js';
import type { ImportKindName } from './kinds/import-kind.js';

export const mayImport = anyOf(
  'Squad officers and desk officers bring in lists of what they may enter one by one.',
  'squad-officer',
  'desk-officer',
);

export const mayReadImports = anyOf(
  'Squad officers, desk officers and inspectors see how far a list is and what was not taken in.',
  'squad-officer',
  'desk-officer',
  'inspector',
);

/** Who may enter one by one may bring in a list, and decide on one. */
const mayImportKind: Readonly<Record<ImportKindName, Policy>> = {
  'theft-reports': mayImport,
  'recovered-vehicles': mayRegisterVehicles,
};

/** @throws {NotAllowed} */
export function assertMayImport(actor: Actor, kind: ImportKindName): void {
  if (!mayImportKind[kind].allows(actor)) throw new NotAllowed(mayImportKind[kind].sentence);
}

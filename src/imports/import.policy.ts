import { mayRecordCases, mayUnmaskSuspects } from '../cases/index.js';
import { anyOf, mayAdminister, NotAllowed } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import type { Policy } from '../platform/http/index.js';
import { mayRegisterVehicles } from '../recovered-vehicles/index.js';
import { importKindNames, type ImportKindName } from './kinds/import-kind.js';

export const mayImport = anyOf(
  'Squad officers and desk officers bring in lists of what they may enter one by one, administrators those of staff and units.',
  'squad-officer',
  'desk-officer',
  'administrator',
);

export const mayReadImports = anyOf(
  'Who may send lists of a kind, and inspectors, see how far one is and what was not taken in.',
  'squad-officer',
  'desk-officer',
  'inspector',
  'administrator',
);

const mayImportReports = anyOf(
  'Squad officers and desk officers bring in lists of theft reports.',
  'squad-officer',
  'desk-officer',
);
const mayReadReportLists = anyOf(
  'Squad officers, desk officers and inspectors see lists of reports and vehicles.',
  'squad-officer',
  'desk-officer',
  'inspector',
);
const mayReadStaffLists = anyOf(
  'Administrators and inspectors see lists of staff and units (rule 35).',
  'administrator',
  'inspector',
);

/** Who may enter one by one may bring in a list, and decide on one. */
const mayImportKind: Readonly<Record<ImportKindName, Policy>> = {
  'theft-reports': mayImportReports,
  'recovered-vehicles': mayRegisterVehicles,
  cases: mayRecordCases,
  staff: mayAdminister,
  units: mayAdminister,
};

/** Rule 35: no list of a case for who has no case data. What a list says of people is nothing for others. */
const mayReadKind: Readonly<Record<ImportKindName, Policy>> = {
  'theft-reports': mayReadReportLists,
  'recovered-vehicles': mayReadReportLists,
  cases: mayUnmaskSuspects,
  staff: mayReadStaffLists,
  units: mayReadStaffLists,
};

export function policyOfSending(kind: ImportKindName): Policy {
  return mayImportKind[kind];
}

export const mayExport = anyOf(
  'Who may read lists of a kind has what is recorded written into one, for a purpose (rule 30).',
  'squad-officer',
  'desk-officer',
  'inspector',
  'administrator',
);

/** @throws {NotAllowed} */
export function assertMayExport(actor: Actor, kind: ImportKindName): void {
  if (!mayReadKind[kind].allows(actor)) throw new NotAllowed(mayReadKind[kind].sentence);
}

/** @throws {NotAllowed} */
export function assertMayImport(actor: Actor, kind: ImportKindName): void {
  if (!mayImportKind[kind].allows(actor)) throw new NotAllowed(mayImportKind[kind].sentence);
}

export function kindsInSight(actor: Actor): ImportKindName[] {
  return importKindNames.filter((kind) => mayReadKind[kind].allows(actor));
}

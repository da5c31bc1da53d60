import { Injectable } from '@nestjs/common';
import { CasesKind } from './cases.kind.js';
import type { ImportKind, ImportKindName } from './import-kind.js';
import { RecoveredVehiclesKind } from './recovered-vehicles.kind.js';
import { StaffKind } from './staff.kind.js';
import { TheftReportsKind } from './theft-reports.kind.js';
import { UnitsKind } from './units.kind.js';

/** Finds the kind of a list by its name. */
@Injectable()
export class ImportKinds {
  private readonly kinds: Readonly<Record<ImportKindName, ImportKind<unknown>>>;

  constructor(
    theftReports: TheftReportsKind,
    recoveredVehicles: RecoveredVehiclesKind,
    cases: CasesKind,
    staff: StaffKind,
    units: UnitsKind,
  ) {
    this.kinds = {
      'theft-reports': theftReports,
      'recovered-vehicles': recoveredVehicles,
      cases,
      staff,
      units,
    };
  }

  of(name: ImportKindName): ImportKind<unknown> {
    return this.kinds[name];
  }

  /** In the order of the sentence. */
  all(): ImportKind<unknown>[] {
    return Object.values(this.kinds);
  }
}

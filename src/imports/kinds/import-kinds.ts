import { Injectable } from '@nestjs/common';
import type { ImportKind, ImportKindName } from './import-kind.js';
import { RecoveredVehiclesKind } from './recovered-vehicles.kind.js';
import { TheftReportsKind } from './theft-reports.kind.js';

/** Finds the kind of a list by its name. */
@Injectable()
export class ImportKinds {
  private readonly kinds: Readonly<Record<ImportKindName, ImportKind<unknown>>>;

  constructor(theftReports: TheftReportsKind, recoveredVehicles: RecoveredVehiclesKind) {
    this.kinds = { 'theft-reports': theftReports, 'recovered-vehicles': recoveredVehicles };
  }

  of(name: ImportKindName): ImportKind<unknown> {
    return this.kinds[name];
  }
}

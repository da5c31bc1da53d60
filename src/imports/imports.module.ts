import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { MatchingModule } from '../matching/index.js';
import { RecoveredVehiclesModule } from '../recovered-vehicles/index.js';
import { TheftReportsModule } from '../theft-reports/index.js';
import { CommitImport } from './committing/commit-import.js';
import { CorrectRows } from './correcting/correct-rows.js';
import { LookAtRows } from './correcting/look-at-rows.js';
import { AskForExport } from './exporting/ask-for-export.js';
import { ExportQueries } from './exporting/export.queries.js';
import { ExportStore } from './exporting/export-store.js';
import { ExportWorker } from './exporting/export-worker.js';
import { ListExport } from './exporting/list-export.entity.js';
import { ListExportPage } from './exporting/list-export-page.entity.js';
import { RowsOfExport } from './exporting/rows-of-export.js';
import { ImportChunk } from './import-chunk.entity.js';
import { ImportCorrection } from './import-correction.entity.js';
import { ImportFault } from './import-fault.entity.js';
import { ImportKeys } from './import-keys.js';
import { ImportRow } from './import-row.entity.js';
import { ImportWorker } from './import-worker.js';
import { Import } from './import.entity.js';
import { ImportQueries } from './import.queries.js';
import { ImportedRecord } from './imported-record.entity.js';
import { CasesKind } from './kinds/cases.kind.js';
import { CasesWriting } from './kinds/cases.writing.js';
import { ImportKinds } from './kinds/import-kinds.js';
import { KindsShown } from './kinds/kinds-shown.js';
import { RecoveredVehiclesKind } from './kinds/recovered-vehicles.kind.js';
import { RecoveredVehiclesWriting } from './kinds/recovered-vehicles.writing.js';
import { StaffKind } from './kinds/staff.kind.js';
import { StaffWriting } from './kinds/staff.writing.js';
import { TheftReportsKind } from './kinds/theft-reports.kind.js';
import { TheftReportsWriting } from './kinds/theft-reports.writing.js';
import { UnitsKind } from './kinds/units.kind.js';
import { UnitsWriting } from './kinds/units.writing.js';
import { ImportMapping } from './mapping/import-mapping.entity.js';
import { MapColumns } from './mapping/map-columns.js';
import { Mappings } from './mapping/mappings.js';
import { DecideOnImport } from './preview/decide-on-import.js';
import { ImportPreview } from './preview/import-preview.js';
import { CheckImport } from './reading/check-import.js';
import { ReadImport } from './reading/read-import.js';
import { RowReading } from './reading/read-row.js';
import { RejectedRows } from './rejected/rejected-rows.js';
import { ImportBefore } from './undoing/import-before.entity.js';
import { TakeRowsBack } from './undoing/take-rows-back.js';
import { UndoImport } from './undoing/undo-import.js';
import { TakeInImport } from './upload/take-in-import.js';
import { UploadStore } from './upload/upload-store.js';

const useCases = [
  AskForExport,
  CorrectRows,
  DecideOnImport,
  ExportQueries,
  ImportPreview,
  ImportQueries,
  KindsShown,
  LookAtRows,
  MapColumns,
  RejectedRows,
  TakeInImport,
  UndoImport,
];

/** The sentence in bulk. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Import,
      ImportBefore,
      ImportChunk,
      ImportCorrection,
      ImportFault,
      ImportMapping,
      ImportRow,
      ImportedRecord,
      ListExport,
      ListExportPage,
    ]),
    CasesModule,
    MatchingModule,
    RecoveredVehiclesModule,
    TheftReportsModule,
  ],
  providers: [
    ...useCases,
    CasesKind,
    CasesWriting,
    CheckImport,
    CommitImport,
    ExportStore,
    ExportWorker,
    ImportKeys,
    ImportKinds,
    ImportWorker,
    Mappings,
    ReadImport,
    RecoveredVehiclesKind,
    RecoveredVehiclesWriting,
    RowReading,
    RowsOfExport,
    StaffKind,
    StaffWriting,
    TakeRowsBack,
    TheftReportsKind,
    TheftReportsWriting,
    UnitsKind,
    UnitsWriting,
    UploadStore,
  ],
  exports: useCases,
})
export class ImportsModule {}

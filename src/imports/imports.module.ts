import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TheftReportsModule } from '../theft-reports/index.js';
import { CommitImport } from './committing/commit-import.js';
import { ImportChunk } from './import-chunk.entity.js';
import { ImportFault } from './import-fault.entity.js';
import { ImportKeys } from './import-keys.js';
import { ImportMapping } from './import-mapping.entity.js';
import { ImportRow } from './import-row.entity.js';
import { ImportWorker } from './import-worker.js';
import { Import } from './import.entity.js';
import { ImportQueries } from './import.queries.js';
import { ImportedRecord } from './imported-record.entity.js';
import { ImportKinds } from './kinds/import-kinds.js';
import { TheftReportsKind } from './kinds/theft-reports.kind.js';
import { DecideOnImport } from './preview/decide-on-import.js';
import { ImportPreview } from './preview/import-preview.js';
import { CheckImport } from './reading/check-import.js';
import { ReadImport } from './reading/read-import.js';
import { RowReading } from './reading/read-row.js';
import { RejectedRows } from './rejected/rejected-rows.js';
import { TakeInImport } from './upload/take-in-import.js';
import { UploadStore } from './upload/upload-store.js';

const useCases = [DecideOnImport, ImportPreview, ImportQueries, RejectedRows, TakeInImport];

/** The sentence in bulk. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Import,
      ImportChunk,
      ImportFault,
      ImportMapping,
      ImportRow,
      ImportedRecord,
    ]),
    TheftReportsModule,
  ],
  providers: [
    ...useCases,
    CheckImport,
    CommitImport,
    ImportKeys,
    ImportKinds,
    ImportWorker,
    ReadImport,
    RowReading,
    TheftReportsKind,
    UploadStore,
  ],
  exports: useCases,
})
export class ImportsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AcceptLead } from './accept-lead.js';
import { PhotoStoreModule } from '../platform/photo-store/index.js';
import { AttachReportPhoto } from './attach-report-photo.js';
import { CorrectTheftReport } from './correct-theft-report.js';
import { FileTheftReport } from './file-theft-report.js';
import { FileTheftReports } from './file-theft-reports.js';
import { LikelyDuplicates } from './likely-duplicates.js';
import { MergeTheftReports } from './merge-theft-reports.js';
import { OpenReports } from './open-reports.js';
import { ReferenceOffice } from './reference-office.js';
import { ShowReportPhoto } from './show-report-photo.js';
import { TheftReportPhoto } from './theft-report-photo.entity.js';
import { TheftReportIdentifier } from './theft-report-identifier.entity.js';
import { TheftReport } from './theft-report.entity.js';
import { TheftReportQueries } from './theft-report.queries.js';
import { TheftReportFollowsTheSentence } from './follow-the-sentence.js';
import { UnfileTheftReport } from './unfile-theft-report.js';
import { WithdrawTheftReport } from './withdraw-theft-report.js';
import './personal-data.js';
import './uses.js';

const useCases = [
  AcceptLead,
  AttachReportPhoto,
  CorrectTheftReport,
  FileTheftReport,
  FileTheftReports,
  MergeTheftReports,
  ShowReportPhoto,
  TheftReportQueries,
  UnfileTheftReport,
  WithdrawTheftReport,
];

@Module({
  imports: [
    PhotoStoreModule,
    TypeOrmModule.forFeature([TheftReport, TheftReportIdentifier, TheftReportPhoto]),
  ],
  providers: [
    ...useCases,
    LikelyDuplicates,
    OpenReports,
    ReferenceOffice,
    TheftReportFollowsTheSentence,
  ],
  exports: useCases,
})
export class TheftReportsModule {}

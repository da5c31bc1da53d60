export { AcceptLead } from './accept-lead.js';
export { AttachReportPhoto } from './attach-report-photo.js';
export { assertMergeable } from './assert-mergeable.js';
export { CorrectTheftReport, type Correction } from './correct-theft-report.js';
export { FileTheftReport } from './file-theft-report.js';
export { FileTheftReports, type FiledReport } from './file-theft-reports.js';
export { lockTheftReport } from './lock-theft-report.js';
export { MergeTheftReports, type MergedReport } from './merge-theft-reports.js';
export { numbersOfReport } from './numbers-of-report.js';
export type { NewTheftReport, Warning } from './new-theft-report.js';
export {
  IdentifierDto,
  NewTheftReportDto,
  OwnerDto,
  PageQueryDto,
  ReasonDto,
} from './theft-report.dto.js';
export { refuseTheImpossible } from './refuse-the-impossible.js';
export { ReportNotComplete } from './theft-report.errors.js';
export { TheftReport } from './theft-report.entity.js';
export { TheftReportQueries } from './theft-report.queries.js';
export { theftReportLife, type TheftReportStatus } from './theft-report.status.js';
export { readReport, TheftReportsStaffController } from './theft-reports.staff.controller.js';
export { TheftReportsModule } from './theft-reports.module.js';
export { touchedReports, type ReportLeft } from './touched-reports.js';
export { UnfileTheftReport } from './unfile-theft-report.js';
export { WithdrawTheftReport } from './withdraw-theft-report.js';

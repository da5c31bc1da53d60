export { BatchProgress } from './batches/batch-progress.js';
export type { NoticeBatchView } from './batches/notice-batch.queries.js';
export { NoticeBatchesStaffController } from './batches/notice-batches.staff.controller.js';
export { Tray, type TrayItem } from './channels/tray.js';
export { DeliverNotices } from './delivering/deliver-notices.js';
export { nextWakingInstant } from './delivering/quiet-hours.js';
export { GatewayReceiptsController } from './delivering/gateway-receipts.controller.js';
export { SweepNotices } from './delivering/sweep-notices.js';
export { TakeReceipt } from './delivering/take-receipt.js';
export { IssueLetterList } from './letters/issue-letter-list.js';
export { LettersStaffController } from './letters/letters.staff.controller.js';
export { noticeLife, type NoticeStatus } from './ledger/notice.status.js';
export { NoticeBreaksRule28 } from './notification.errors.js';
export { NotificationsModule } from './notifications.module.js';
export { PromiseBatch, type NewBatch } from './promising/promise-batch.js';
export type { AnyNewNotice, NewNotice, NoticeSubject } from './promising/new-notice.js';
export { aboutPart, saidOfEither } from './promising/about-part.js';
export { CallOffNumber } from './promising/call-off-number.js';
export { TellAgain } from './promising/tell-again.js';
export type { WayToPeople } from './promising/choose-recipient.js';
export { fullNameOf } from './promising/letterhead.js';
export { Notices } from './promising/notices.js';
export { VerifyNotice, type NoticeOrigin } from './promising/verify-notice.js';
export { NoticeQueries, type NoticeView } from './staff/notice.queries.js';
export { NoticesStaffController } from './staff/notices.staff.controller.js';
export { NoticeTextsStaffController } from './texts/notice-texts.staff.controller.js';
export type {
  NoticeKind,
  NoticeLanguage,
  NoticeParameters,
  Visit,
} from './templates/notice-parameters.js';

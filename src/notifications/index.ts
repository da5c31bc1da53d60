export { Tray, type TrayItem } from './channels/tray.js';
export { DeliverNotices } from './deliver-notices.js';
export { GatewayReceiptsController } from './gateway-receipts.controller.js';
export type { AnyNewNotice, NewNotice, NoticeSubject } from './new-notice.js';
export { NoticeQueries, type NoticeView } from './notice.queries.js';
export { noticeLife, type NoticeStatus } from './notice.status.js';
export { Notices } from './notices.js';
export { NoticesStaffController } from './notices.staff.controller.js';
export { NoticeBreaksRule28 } from './notification.errors.js';
export { NotificationsModule } from './notifications.module.js';
export { SweepNotices } from './sweep-notices.js';
export type {
  NoticeKind,
  NoticeLanguage,
  NoticeParameters,
  Visit,
} from './templates/notice-parameters.js';
export { TakeReceipt } from './take-receipt.js';
export { VerifyNotice, type NoticeOrigin } from './verify-notice.js';

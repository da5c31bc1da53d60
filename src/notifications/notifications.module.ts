import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AskProviders } from './ask-providers.js';
import { ChannelPause } from './channels/channel-pause.entity.js';
import { ChannelPauses } from './channels/channel-pauses.js';
import { Channels } from './channels/channels.js';
import { SmsGateway } from './channels/sms-gateway.js';
import { SmtpChannel } from './channels/smtp.js';
import { TencentSms } from './channels/tencent-sms.js';
import { TrayMessage } from './channels/tray-message.entity.js';
import { Tray } from './channels/tray.js';
import { DecideNotice } from './decide-notice.js';
import { DeliverNotices } from './deliver-notices.js';
import { NoticesFollowTheSentence } from './follow-the-sentence.js';
import { NoticeCode } from './notice-code.entity.js';
import { NoticeCodes } from './notice-codes.js';
import { NoticeEvent } from './notice-event.entity.js';
import { NoticeLedger } from './notice-ledger.js';
import { Notice } from './notice.entity.js';
import { NoticeQueries } from './notice.queries.js';
import { Notices } from './notices.js';
import { SweepNotices } from './sweep-notices.js';
import { TakeReceipt } from './take-receipt.js';
import { VerifyNotice } from './verify-notice.js';
import './personal-data.js';

const frontDoor = [
  DecideNotice,
  DeliverNotices,
  NoticeQueries,
  Notices,
  SweepNotices,
  TakeReceipt,
  Tray,
  VerifyNotice,
];

@Module({
  imports: [TypeOrmModule.forFeature([ChannelPause, Notice, NoticeCode, NoticeEvent, TrayMessage])],
  providers: [
    ...frontDoor,
    AskProviders,
    ChannelPauses,
    Channels,
    NoticeCodes,
    NoticeLedger,
    NoticesFollowTheSentence,
    SmsGateway,
    SmtpChannel,
    TencentSms,
  ],
  exports: frontDoor,
})
export class NotificationsModule {}

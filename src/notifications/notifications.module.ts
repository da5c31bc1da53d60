import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BatchProgress } from './batches/batch-progress.js';
import { NoticeBatchQueries } from './batches/notice-batch.queries.js';
import { ChannelPause } from './channels/channel-pause.entity.js';
import { ChannelPauses } from './channels/channel-pauses.js';
import { Channels } from './channels/channels.js';
import { Paces } from './channels/pace.js';
import { ProviderPace } from './channels/provider-pace.entity.js';
import { SmsGateway } from './channels/sms-gateway.js';
import { SmtpChannel } from './channels/smtp.js';
import { TencentSms } from './channels/tencent-sms.js';
import { TrayMessage } from './channels/tray-message.entity.js';
import { Tray } from './channels/tray.js';
import { AskProviders } from './delivering/ask-providers.js';
import { DeliverNotices } from './delivering/deliver-notices.js';
import { SweepNotices } from './delivering/sweep-notices.js';
import { TakeReceipt } from './delivering/take-receipt.js';
import { NoticeBatch } from './ledger/notice-batch.entity.js';
import { NoticeDue } from './ledger/notice-due.entity.js';
import { NoticeEvent } from './ledger/notice-event.entity.js';
import { NoticeWords } from './ledger/notice-words.entity.js';
import { NoticeLedger } from './ledger/notice-ledger.js';
import { Notice } from './ledger/notice.entity.js';
import { NoticesFollowTheSentence } from './promising/follow-the-sentence.js';
import { NoticeCode } from './promising/notice-code.entity.js';
import { NoticeCodes } from './promising/notice-codes.js';
import { IssueLetterList } from './letters/issue-letter-list.js';
import { LetterList } from './letters/letter-list.entity.js';
import { LetterPapers } from './letters/letter-papers.js';
import { TakeBackLetter } from './letters/take-back-letter.js';
import { CallOffNumber } from './promising/call-off-number.js';
import { Notices } from './promising/notices.js';
import { PromiseBatch } from './promising/promise-batch.js';
import { TellAgain } from './promising/tell-again.js';
import { VerifyNotice } from './promising/verify-notice.js';
import { DecideNotice } from './staff/decide-notice.js';
import { NoticeQueries } from './staff/notice.queries.js';
import { WhyWaiting } from './staff/why-waiting.js';
import { NoticeTexts } from './texts/notice-texts.js';
import { SendTestNotice } from './texts/send-test-notice.js';
import './personal-data.js';
import './uses.js';

const frontDoor = [
  CallOffNumber,
  BatchProgress,
  DecideNotice,
  DeliverNotices,
  IssueLetterList,
  LetterPapers,
  NoticeBatchQueries,
  NoticeQueries,
  Notices,
  NoticeTexts,
  SendTestNotice,
  PromiseBatch,
  SweepNotices,
  TakeBackLetter,
  TakeReceipt,
  TellAgain,
  Tray,
  VerifyNotice,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ChannelPause,
      Notice,
      NoticeBatch,
      LetterList,
      NoticeCode,
      NoticeDue,
      NoticeEvent,
      NoticeWords,
      ProviderPace,
      TrayMessage,
    ]),
  ],
  providers: [
    ...frontDoor,
    AskProviders,
    ChannelPauses,
    Channels,
    NoticeCodes,
    NoticeLedger,
    NoticesFollowTheSentence,
    Paces,
    SmsGateway,
    SmtpChannel,
    TencentSms,
    WhyWaiting,
  ],
  exports: frontDoor,
})
export class NotificationsModule {}

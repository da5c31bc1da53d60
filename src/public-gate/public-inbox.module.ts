import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NotificationsModule } from '../notifications/index.js';
import { TheftReportsModule } from '../theft-reports/index.js';
import { AskForCallBack } from './call-backs/ask-for-call-back.js';
import { CallBack } from './call-backs/call-back.entity.js';
import { CallBackQueries } from './call-backs/call-back.queries.js';
import { CloseCallBack } from './call-backs/close-call-back.js';
import { CodeBudget } from './call-backs/code-budget.js';
import { TakeCallBack } from './call-backs/take-call-back.js';
import { AnswerFromWeb } from './answer-from-web.js';
import { FileFromWeb } from './file-from-web.js';
import { InboxOpener } from './inbox-opener.js';
import { ReturnEventsModule } from '../return-events/index.js';
import { TakeInPhotos } from './take-in-photos.js';
import { StatusFollows } from './status-follows.js';
import { StatusProjection } from './status-projection.js';
import { SendPhoneCode } from './send-phone-code.js';
import { PublicGateModule } from './public-gate.module.js';
import './personal-data.js';

/** The inside: opens what was handed in, and keeps the view that the outside reads. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CallBack]),
    PublicGateModule,
    TheftReportsModule,
    NotificationsModule,
    ReturnEventsModule,
  ],
  providers: [
    AnswerFromWeb,
    AskForCallBack,
    CallBackQueries,
    CloseCallBack,
    CodeBudget,
    FileFromWeb,
    InboxOpener,
    SendPhoneCode,
    StatusFollows,
    StatusProjection,
    TakeCallBack,
    TakeInPhotos,
  ],
  exports: [CallBackQueries, CloseCallBack, InboxOpener, TakeCallBack],
})
export class PublicInboxModule {}

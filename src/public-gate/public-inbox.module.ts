import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { TheftReportsModule } from '../theft-reports/index.js';
import { AnswerFromWeb } from './answer-from-web.js';
import { FileFromWeb } from './file-from-web.js';
import { InboxOpener } from './inbox-opener.js';
import { ReturnEventsModule } from '../return-events/index.js';
import { TakeInPhotos } from './take-in-photos.js';
import { StatusFollows } from './status-follows.js';
import { StatusProjection } from './status-projection.js';
import { SendPhoneCode } from './send-phone-code.js';
import { PublicGateModule } from './public-gate.module.js';

/** The inside: opens what was handed in, and keeps the view that the outside reads. */
@Module({
  imports: [PublicGateModule, TheftReportsModule, NotificationsModule, ReturnEventsModule],
  providers: [
    AnswerFromWeb,
    FileFromWeb,
    InboxOpener,
    SendPhoneCode,
    StatusFollows,
    StatusProjection,
    TakeInPhotos,
  ],
  exports: [InboxOpener],
})
export class PublicInboxModule {}

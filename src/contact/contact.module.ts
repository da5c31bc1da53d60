import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimsModule } from '../claims/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ReturnEventsModule } from '../return-events/index.js';
import { RecordHandAttempt } from './by-hand/record-hand-attempt.js';
import { CallListQueries } from './calls/call-list.queries.js';
import { RecordCall } from './calls/record-call.js';
import { TakeCall } from './calls/take-call.js';
import { ContactFollowsTheSentence } from './follow-the-sentence.js';
import { Attempts } from './ladder/attempts.js';
import { Climb } from './ladder/climb.js';
import { ContactAttempt } from './ladder/contact-attempt.entity.js';
import { Contact } from './ladder/contact.entity.js';
import { Ladder } from './ladder/ladder.js';
import { SweepContacts } from './ladder/sweep-contacts.js';
import { ContactQueries } from './story/contact.queries.js';
import { NoticeStories } from './story/notice-story.js';
import { AttemptsMade } from './story/story-entries.js';
import { ToldOfReport } from './story/told-of-report.js';
import './personal-data.js';

const useCases = [
  CallListQueries,
  ContactQueries,
  NoticeStories,
  RecordCall,
  RecordHandAttempt,
  SweepContacts,
  TakeCall,
  ToldOfReport,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Contact, ContactAttempt]),
    ClaimsModule,
    NotificationsModule,
    ReturnEventsModule,
  ],
  providers: [...useCases, Attempts, AttemptsMade, Climb, ContactFollowsTheSentence, Ladder],
  exports: useCases,
})
export class ContactModule {}

import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers } from '../../platform/http/index.js';
import { storyAnswer, toldAnswer } from '../contact.answers.js';
import { mayReadContacts } from '../contact.policy.js';
import { NoticeStories } from './notice-story.js';
import { ToldOfReport } from './told-of-report.js';

@Controller('api/v1')
export class NoticeStoryStaffController {
  constructor(
    private readonly stories: NoticeStories,
    private readonly told: ToldOfReport,
  ) {}

  /** Why was this vehicle's owner told, or not? */
  @Get('recovered-vehicles/:id/notice-story')
  @Answers(storyAnswer)
  @Access(mayReadContacts)
  async story(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.stories.ofVehicle(actor, id);
  }

  /** What was this report's owner told, and when? */
  @Get('theft-reports/:id/told')
  @Answers(toldAnswer)
  @Access(mayReadContacts)
  async ofReport(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return { items: await this.told.list(actor, id) };
  }
}

import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers } from '../../platform/http/index.js';
import { storyAnswer } from '../contact.answers.js';
import { mayReadContacts } from '../contact.policy.js';
import { NoticeStories } from './notice-story.js';

@Controller('api/v1/recovered-vehicles')
export class NoticeStoryStaffController {
  constructor(private readonly stories: NoticeStories) {}

  /** Why was this vehicle's owner told, or not? */
  @Get(':id/notice-story')
  @Answers(storyAnswer)
  @Access(mayReadContacts)
  async story(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.stories.ofVehicle(actor, id);
  }
}

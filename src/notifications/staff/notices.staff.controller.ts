import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import { Unmask, unmaskedPersonAnswer, UnmaskingDto } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers } from '../../platform/http/index.js';
import { decidedNoticeAnswer, noticeAnswer, noticesAnswer } from './notice.answers.js';
import { DecideNotice } from './decide-notice.js';
import { NoticeDecisionDto, NoticeListQueryDto } from './notice.dto.js';
import { mayDecideNotices, mayReadNotices, mayUnmaskRecipients } from './notice.policy.js';
import { recipientOfNotice } from './recipient-of-notice.js';
import { NoticeQueries } from './notice.queries.js';

/** Notices as the staff see them: recipients masked, the words not shown. */
@Controller('api/v1/notices')
export class NoticesStaffController {
  constructor(
    private readonly notices: NoticeQueries,
    private readonly decideNotice: DecideNotice,
    private readonly unmask: Unmask,
  ) {}

  @Get()
  @Answers(noticesAnswer)
  @Access(mayReadNotices)
  async list(
    @CurrentActor() actor: Actor,
    @Query() { undecided, limit, cursor, ...filter }: NoticeListQueryDto,
  ) {
    return this.notices.list(
      actor,
      { ...filter, isUndecided: undecided === 'true' },
      limit ?? 50,
      cursor,
    );
  }

  @Get(':id')
  @Answers(noticeAnswer)
  @Access(mayReadNotices)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.notices.one(actor, id);
  }

  /** Where nobody can know whether it arrived: the owner was told, or is told again by another channel. */
  @Post(':id/decision')
  @HttpCode(200)
  @Answers(decidedNoticeAnswer)
  @Access(mayDecideNotices)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() decision: NoticeDecisionDto,
  ) {
    return this.decideNotice.execute(actor, id, decision);
  }

  /** Rule 30: in plain, for a purpose. */
  @Post(':id/recipient')
  @HttpCode(200)
  @Answers(unmaskedPersonAnswer)
  @Access(mayUnmaskRecipients, { isGrave: true })
  async recipient(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmaskingDto,
  ) {
    return this.unmask.execute(actor, recipientOfNotice, id, body);
  }
}

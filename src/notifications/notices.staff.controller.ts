import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { NoticeListQueryDto } from './notice.dto.js';
import { mayReadNotices } from './notice.policy.js';
import { NoticeQueries } from './notice.queries.js';

/** Notices as the staff see them: recipients masked, the words not shown. */
@Controller('api/v1/notices')
export class NoticesStaffController {
  constructor(private readonly notices: NoticeQueries) {}

  @Get()
  @Access(mayReadNotices)
  async list(
    @CurrentActor() actor: Actor,
    @Query() { status, about, limit, cursor }: NoticeListQueryDto,
  ) {
    return this.notices.list(actor, { status, about }, limit ?? 50, cursor);
  }

  @Get(':id')
  @Access(mayReadNotices)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.notices.one(actor, id);
  }
}

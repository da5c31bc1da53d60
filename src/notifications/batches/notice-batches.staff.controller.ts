import {
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Query,
  Req,
  Sse,
  type MessageEvent,
} from '@nestjs/common';
import type { Observable } from 'rxjs';
import { Access, CurrentActor, type RequestWithActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers } from '../../platform/http/index.js';
import { noticeBatchAnswer, noticeBatchesAnswer } from '../staff/notice.answers.js';
import { mayReadNotices } from '../staff/notice.policy.js';
import { BatchProgress } from './batch-progress.js';
import { NoticeBatchListQueryDto } from './notice-batch.dto.js';
import { NoticeBatchQueries } from './notice-batch.queries.js';

/** Announcements to many, and how far each is. */
@Controller('api/v1/notice-batches')
export class NoticeBatchesStaffController {
  constructor(
    private readonly batches: NoticeBatchQueries,
    private readonly progress: BatchProgress,
  ) {}

  @Get()
  @Answers(noticeBatchesAnswer)
  @Access(mayReadNotices)
  async list(
    @CurrentActor() actor: Actor,
    @Query() { about, limit, cursor }: NoticeBatchListQueryDto,
  ) {
    return this.batches.list(actor, { about, limit: limit ?? 20, cursor });
  }

  @Get(':id')
  @Answers(noticeBatchAnswer)
  @Access(mayReadNotices)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.batches.one(actor, id);
  }

  /** Server-sent events until it is done: `progress` and `done`, each with the whole view. */
  @Sse(':id/progress')
  @Access(mayReadNotices)
  async watch(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: RequestWithActor,
  ): Promise<Observable<MessageEvent>> {
    await this.batches.one(actor, id);
    return this.progress.watch(id, request.session!.id);
  }
}

import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers, PageQueryDto, sendPdf } from '../../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { letterListAnswer, letterListsAnswer } from '../staff/notice.answers.js';
import { mayReadNotices } from '../staff/notice.policy.js';
import { IssueLetterList } from './issue-letter-list.js';
import { LetterPrintDto, ReturnedLetterDto } from './letter.dto.js';
import { LetterPapers } from './letter-papers.js';
import { mayPostLetters } from './letter.policy.js';
import { TakeBackLetter } from './take-back-letter.js';

/** Letters: printed here, posted by people. */
@Controller('api/v1')
export class LettersStaffController {
  constructor(
    private readonly issueList: IssueLetterList,
    private readonly papers: LetterPapers,
    private readonly takeBack: TakeBackLetter,
  ) {}

  @Get('letter-lists')
  @Answers(letterListsAnswer)
  @Access(mayReadNotices)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQueryDto) {
    return this.papers.list(actor, limit ?? 50, cursor);
  }

  /** All letters that are due; they count as sent. */
  @Post('letter-lists')
  @Answers(letterListAnswer, 201)
  @Access(mayPostLetters)
  async issue(
    @CurrentActor() actor: Actor,
    @Body() { purpose, note }: LetterPrintDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.issueList.execute(actor, purpose, note, request);
  }

  /** The paper of a list, as often as it is needed; each time for a purpose (rule 30). */
  @Post('letter-lists/:id/letters.pdf')
  @HttpCode(200)
  @ApiProduces('application/pdf')
  @Access(mayPostLetters, { isGrave: true })
  async print(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { purpose, note }: LetterPrintDto,
    @Res() reply: FastifyReply,
  ) {
    const { pdf, name } = await this.papers.print(actor, id, purpose, note);
    await sendPdf(reply, pdf, name);
  }

  @Post('notices/:id/came-back')
  @HttpCode(200)
  @Access(mayPostLetters)
  async cameBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReturnedLetterDto,
  ) {
    return this.takeBack.execute(actor, id, reason);
  }
}

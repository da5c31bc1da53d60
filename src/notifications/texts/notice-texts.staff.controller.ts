import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { InvalidInput, NotFound } from '../../platform/errors/domain-error.js';
import { Answers } from '../../platform/http/index.js';
import { noticeTextsAnswer, sentTestAnswer, textPreviewAnswer } from '../staff/notice.answers.js';
import { mayDecideNotices, mayReadNotices } from '../staff/notice.policy.js';
import { noticeKinds, type NoticeKind, type Values } from '../templates/notice-parameters.js';
import { TextPreviewDto, TextTestDto, type VisitDto } from './notice-text.dto.js';
import { readInstant } from '../../platform/instants.js';
import { NoticeTexts } from './notice-texts.js';
import { SendTestNotice } from './send-test-notice.js';

/** What owners are told, word by word. */
@Controller('api/v1/notice-texts')
export class NoticeTextsStaffController {
  constructor(
    private readonly texts: NoticeTexts,
    private readonly sendTest: SendTestNotice,
  ) {}

  @Get()
  @Answers(noticeTextsAnswer)
  @Access(mayReadNotices)
  list() {
    return { items: this.texts.all() };
  }

  /** With its length, the SMS it takes, and what rule 28 has against it. */
  @Post(':kind/preview')
  @HttpCode(200)
  @Answers(textPreviewAnswer)
  @Access(mayReadNotices)
  async preview(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Body() { language, values, visit }: TextPreviewDto,
  ) {
    return this.texts.preview(actor, readKind(kind), language ?? 'zh-CN', {
      values: readValues(values),
      visit: readVisit(visit),
    });
  }

  /** To one's own number. */
  @Post(':kind/test')
  @Answers(sentTestAnswer, 201)
  @Access(mayDecideNotices)
  async test(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Body() { language, visit }: TextTestDto,
  ) {
    return this.sendTest.execute(actor, readKind(kind), language ?? 'zh-CN', readVisit(visit));
  }
}

function readKind(kind: string): NoticeKind {
  const known = noticeKinds.find((it) => it === kind);
  if (!known) throw new NotFound('notice text');
  return known;
}

function readValues(values: Values | undefined): Values | undefined {
  const isText = (it: unknown) => typeof it === 'string' && it.length <= 200;
  if (!values || Object.values(values).every(isText)) return values;
  throw new InvalidInput(
    'invalid-values',
    'What stands in a gap is a text of at most 200 characters.',
    {
      field: 'values',
    },
  );
}

function readVisit(visit: VisitDto | undefined) {
  if (!visit) return undefined;
  const { from, until, ...rest } = visit;
  return {
    ...rest,
    from: readInstant(from, 'visit.from'),
    until: readInstant(until, 'visit.until'),
  };
}

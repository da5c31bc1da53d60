import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { InvalidInput, NotFound } from '../../platform/errors/domain-error.js';
import { mayDecideNotices, mayReadNotices } from '../staff/notice.policy.js';
import { noticeKinds, type NoticeKind, type Values } from '../templates/notice-parameters.js';
import { TextPreviewDto, TextTestDto } from './notice-text.dto.js';
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
  @Access(mayReadNotices)
  list() {
    return { items: this.texts.all() };
  }

  /** With its length, the SMS it takes, and what rule 28 has against it. */
  @Post(':kind/preview')
  @HttpCode(200)
  @Access(mayReadNotices)
  async preview(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Body() { language, values }: TextPreviewDto,
  ) {
    return this.texts.preview(actor, readKind(kind), language ?? 'zh-CN', readValues(values));
  }

  /** To one's own number. */
  @Post(':kind/test')
  @Access(mayDecideNotices)
  async test(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Body() { language }: TextTestDto,
  ) {
    return this.sendTest.execute(actor, readKind(kind), language ?? 'zh-CN');
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

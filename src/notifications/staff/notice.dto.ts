import { IsBooleanString, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/index.js';
import { channelKinds, type ChannelKind } from '../channels/channel.js';
import { noticeDecisions, type NoticeDecision } from '../ledger/notice-decision.js';
import { noticeLife, type NoticeStatus } from '../ledger/notice.status.js';

export class NoticeListQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(noticeLife.states)
  status?: NoticeStatus;

  @IsOptional()
  @IsIn(channelKinds)
  channel?: ChannelKind;

  /** what it is about: the id of a theft report, an appointment, … */
  @IsOptional()
  @IsUUID()
  about?: string;

  /** of one announcement */
  @IsOptional()
  @IsUUID()
  batch?: string;

  /** `true`: only those on which a person has to decide */
  @IsOptional()
  @IsBooleanString()
  undecided?: string;
}

export class NoticeDecisionDto {
  @IsIn(noticeDecisions)
  decision: NoticeDecision;

  /** how to tell again; whichever other way there is when absent */
  @IsOptional()
  @IsIn(channelKinds)
  by?: ChannelKind;

  /** how it is known, in the officer's words */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { noticeLife, type NoticeStatus } from './notice.status.js';

export class NoticeListQueryDto {
  @IsOptional()
  @IsIn(noticeLife.states)
  status?: NoticeStatus;

  /** what it is about: the id of a theft report, an appointment, … */
  @IsOptional()
  @IsUUID()
  about?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  @IsOptional()
  @IsString()
  cursor?: string;
}

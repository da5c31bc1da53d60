import { Type } from 'class-transformer';
import {
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  noticeLanguages,
  type NoticeLanguage,
  type Values,
} from '../templates/notice-parameters.js';

/** A visit as an event has it. */
export class VisitDto {
  @IsISO8601({ strict: true })
  from: string;

  @IsISO8601({ strict: true })
  until: string;

  @IsString()
  @MaxLength(400)
  place: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  bay?: string;
}

export class TextTestDto {
  /** zh-CN when it isn't said */
  @IsOptional()
  @IsIn(noticeLanguages)
  language?: NoticeLanguage;

  /** in place of the sample's, where the text speaks of one */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => VisitDto)
  visit?: VisitDto;
}

export class TextPreviewDto extends TextTestDto {
  /** what is to stand in gaps, by their names; a sample where nothing is said */
  @IsOptional()
  @IsObject()
  values?: Values;
}

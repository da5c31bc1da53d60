import { IsIn, IsObject, IsOptional } from 'class-validator';
import {
  noticeLanguages,
  type NoticeLanguage,
  type Values,
} from '../templates/notice-parameters.js';

export class TextTestDto {
  /** zh-CN when it isn't said */
  @IsOptional()
  @IsIn(noticeLanguages)
  language?: NoticeLanguage;
}

export class TextPreviewDto extends TextTestDto {
  /** what is to stand in gaps, by their names; a sample where nothing is said */
  @IsOptional()
  @IsObject()
  values?: Values;
}

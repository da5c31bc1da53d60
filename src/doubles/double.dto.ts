import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import { PageQueryDto, ReasonDto } from '../platform/http/index.js';
import { doubleLife, type DoubleStatus } from './double.status.js';
import { doubleKinds, type DoubleKind } from './possible-double.entity.js';

export class DoubleListDto extends PageQueryDto {
  @IsOptional()
  @IsIn(doubleKinds)
  kind?: DoubleKind;

  @IsOptional()
  @IsIn(doubleLife.states)
  status?: DoubleStatus;

  /** only pairs that this report or vehicle is one of */
  @IsOptional()
  @IsUUID()
  subject?: string;

  /** only pairs of the one with this reference or label, as a warning names it */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  named?: string;
}

export class MergeDto extends ReasonDto {
  @IsUUID()
  leaderId: string;

  @IsOptional()
  @IsBoolean()
  despiteContradiction?: boolean;
}

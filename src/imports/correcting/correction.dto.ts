import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsTextByName } from './is-text-by-name.js';

const longestCell = 2_000;

export class CorrectRowDto {
  /** by our columns, what is to stand there */
  @IsObject()
  @IsTextByName(longestCell)
  cells: Record<string, string>;
}

export class CorrectGroupDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  column: string;

  /** what stands there; blanks around it do not count */
  @IsString()
  @MaxLength(longestCell)
  from: string;

  @IsString()
  @MaxLength(longestCell)
  to: string;
}

class ColumnSaidDto {
  @IsString()
  @MaxLength(longestCell)
  title: string;

  /** one of our columns; without it, none */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  column?: string;
}

export class MapColumnsDto {
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ColumnSaidDto)
  columns: ColumnSaidDto[];
}

import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';

const code = 60;

export class RowDto {
  @IsString()
  @MinLength(1)
  @MaxLength(code)
  place: string;
}

export class RowScannedDto extends RowDto {
  /** made by a phone that may lose its connection */
  @IsOptional()
  @IsUUID('7')
  id?: string;

  @IsArray()
  @ArrayMaxSize(1_000)
  @IsString({ each: true })
  @MaxLength(code, { each: true })
  labels: string[];
}

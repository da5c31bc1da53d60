import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

/** Of a list that is worked off, not leafed through. */
export class LimitQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

/** Of a list that comes a page at a time: see `src/platform/pages.ts`. */
export class PageQueryDto extends LimitQueryDto {
  @IsOptional()
  @IsString()
  cursor?: string;
}

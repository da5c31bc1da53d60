import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { labelsOnPage } from './draw-labels.js';

export class NewLabelSheetDto {
  /** one page when it isn't said */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20 * labelsOnPage)
  count?: number;
}

import { IsOptional, IsUUID } from 'class-validator';
import { PageQueryDto } from '../platform/http/index.js';

export class ImportsQueryDto extends PageQueryDto {
  /** one of them alone, with its kind and who sent it */
  @IsOptional()
  @IsUUID()
  id?: string;
}

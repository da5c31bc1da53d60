import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { PageQueryDto, ReasonDto } from '../platform/http/index.js';
import { neighbourEvents, type NeighbourEvent } from './neighbour-events.js';
import { neighbourLife, type NeighbourStatus } from './neighbour.status.js';
import { tellingLife, type TellingStatus } from './telling.status.js';

export class NewNeighbourDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @IsString()
  @MaxLength(500)
  url: string;

  @IsString()
  @MaxLength(60)
  unit: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(neighbourEvents, { each: true })
  events: NeighbourEvent[];
}

export class MoveNeighbourDto extends ReasonDto {
  @IsIn(neighbourLife.states.filter((it) => it !== 'proposed'))
  to: Exclude<NeighbourStatus, 'proposed'>;
}

export class ReplayDto {
  @IsISO8601({ strict: true })
  from: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  until?: string;
}

export class TellingsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(tellingLife.states)
  status?: TellingStatus;
}

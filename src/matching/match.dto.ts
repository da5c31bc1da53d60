import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import {
  IDENTIFIER_KINDS,
  VEHICLE_TYPES,
  type IdentifierKind,
  type VehicleType,
} from '../identifiers/index.js';
import { queues, type Queue } from './match.entity.js';

export class WaitingDto {
  @IsOptional()
  @IsIn(queues)
  band?: Queue;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number;
}

export class DecisionDto {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class SearchDto {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  identifier?: string;

  @IsOptional()
  @IsIn(IDENTIFIER_KINDS)
  kind?: IdentifierKind;

  @IsOptional()
  @IsIn(VEHICLE_TYPES)
  vehicleType?: VehicleType;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  brand?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  model?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  colour?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  marks?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  place?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number;
}

import { IntersectionType, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PageQueryDto } from '../../platform/http/index.js';
import { AppraisalDto, NewRecoveredVehicleDto } from '../recovered-vehicle.dto.js';
import { BATCH_DEFAULTS } from './batch-defaults.js';
import { intakeBatchLife, type IntakeBatchStatus } from './intake-batch.status.js';

export class BatchDefaultsDto extends PartialType(
  PickType(NewRecoveredVehicleDto, BATCH_DEFAULTS),
) {}

export class NewIntakeBatchDto {
  /** made by a phone that may lose its connection */
  @IsOptional()
  @IsUUID('7')
  id?: string;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  title: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BatchDefaultsDto)
  defaults?: BatchDefaultsDto;
}

export class IntakeBatchChangeDto extends PartialType(
  OmitType(NewIntakeBatchDto, ['id'] as const),
) {
  @IsOptional()
  @IsIn(intakeBatchLife.states)
  status?: IntakeBatchStatus;
}

/** A vehicle of which its batch has said the rest. */
export class VehicleOfBatchDto extends IntersectionType(
  OmitType(NewRecoveredVehicleDto, BATCH_DEFAULTS),
  BatchDefaultsDto,
) {}

export class AppraisedValueDto {
  @IsString()
  @MaxLength(60)
  label: string;

  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(1_000_000)
  valueYuan: number;
}

export class BatchAppraisalDto extends OmitType(AppraisalDto, ['valueYuan'] as const) {
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AppraisedValueDto)
  values: AppraisedValueDto[];
}

export class IntakeBatchListDto extends PageQueryDto {
  @IsOptional()
  @IsIn(intakeBatchLife.states)
  status?: IntakeBatchStatus;
}

import { IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { IsPhone } from '../../people/index.js';
import { unitKinds, type UnitKind } from './unit.entity.js';

/** A landline as people write it; public, so it is no person's. */
const phoneText = 40;

export class UnitChangeDto {
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name?: string;

  @IsOptional()
  @IsPhone()
  @MaxLength(phoneText)
  phone?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  address?: string;
}

export class NewUnitDto {
  /** stands in return list numbers and addresses */
  @Matches(/^[a-z][a-z0-9-]{1,39}$/)
  code: string;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @IsIn(unitKinds)
  kind: UnitKind;

  @IsString()
  @MaxLength(40)
  parentCode: string;

  @IsPhone()
  @MaxLength(phoneText)
  phone: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  address: string;
}

export class StatedReasonDto {
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  reason: string;
}

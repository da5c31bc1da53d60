import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PageQueryDto } from '../platform/http/index.js';
import { claimLife, type ClaimStatus } from './claim.status.js';
import { proofKinds, type ProofKind } from './proof-strength.js';

const longText = 2_000;

export class ClaimsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(claimLife.states)
  state?: ClaimStatus;

  @IsOptional()
  @IsUUID()
  vehicle?: string;
}

export class NewProofDto {
  @IsIn(proofKinds)
  kind: ProofKind;

  @IsOptional()
  @IsString()
  @MaxLength(longText)
  note?: string;
}

/** Rules 6, 7 and 15. */
export class ConclusionDto {
  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  evidence: string;

  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  reason: string;

  @IsBoolean()
  factsVerified: boolean;

  @IsBoolean()
  ownershipUndisputed: boolean;

  @IsBoolean()
  nobodyElseHarmed: boolean;

  @IsBoolean()
  caseNotObstructed: boolean;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  insurerConsent?: string;
}

export class ClaimReasonDto {
  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  reason: string;
}

export class ApprovalLineDto extends ClaimReasonDto {
  @IsUUID()
  claimId: string;

  @IsOptional()
  @IsInt()
  version?: number;
}

export class ApprovalBatchDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ApprovalLineDto)
  approvals: ApprovalLineDto[];
}

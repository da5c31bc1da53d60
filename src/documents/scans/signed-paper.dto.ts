import { IsIn } from 'class-validator';
import { printingPurposes, type PrintingPurpose } from '../printing-purpose.js';
import { withdrawalReasons, type WithdrawalReason } from './signed-paper.entity.js';

export class OpenPaperDto {
  @IsIn(Object.keys(printingPurposes))
  purpose: PrintingPurpose;
}

export class WithdrawPaperDto {
  @IsIn(withdrawalReasons)
  reason: WithdrawalReason;
}

import { IsIn } from 'class-validator';
import { printingPurposes, type PrintingPurpose } from './printing-purpose.js';

export const handOverPapers = ['return-list', 'receipt'] as const;
export type HandOverPaper = (typeof handOverPapers)[number];

export class PrintDto {
  @IsIn(handOverPapers)
  paper: HandOverPaper;

  @IsIn(Object.keys(printingPurposes))
  purpose: PrintingPurpose;
}

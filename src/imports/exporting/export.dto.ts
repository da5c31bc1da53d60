import { PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { UnmaskingDto } from '../../people/index.js';
import { importKindNames, type ImportKindName } from '../kinds/import-kind.js';
import { exportFormats, type ExportFormat } from './list-export.entity.js';

/** What is to be written, and why (rule 30). */
export class NewExportDto extends PickType(UnmaskingDto, ['purpose', 'note'] as const) {
  @IsIn(importKindNames)
  kind: ImportKindName;

  @IsIn(exportFormats)
  format: ExportFormat;

  /** code: of this unit and below; one's own when absent */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  unit?: string;
}

import { PickType } from '@nestjs/swagger';
import { UnmaskingDto } from '../../people/index.js';

/** Why rows that show people in plain are taken (rule 30). */
export class RejectedRowsDto extends PickType(UnmaskingDto, ['purpose', 'note'] as const) {}

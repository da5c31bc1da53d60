import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/index.js';
import { INCIDENT_KINDS, type IncidentKind } from './incident.status.js';

const longText = 500;

export class IncidentsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';

  @IsOptional()
  @IsUUID()
  vehicle?: string;
}

export class IncidentDto {
  @IsIn(INCIDENT_KINDS)
  kind: IncidentKind;

  /** what is seen of the vehicle */
  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  observed: string;
}

export class ClosingDto {
  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  explanation: string;
}

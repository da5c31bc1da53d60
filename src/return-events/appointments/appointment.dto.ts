import { Type } from 'class-transformer';
import {
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsPhone } from '../../people/index.js';
import { appointmentLife, type AppointmentStatus } from './appointment.status.js';

export class AppointmentsQueryDto {
  @IsOptional()
  @IsIn(appointmentLife.states)
  status?: AppointmentStatus;
}

/** One of `pass`, `reference` and `label`; the first of them counts. */
export class CheckInDto {
  @IsUUID()
  id: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  pass?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  reference?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  label?: string;
}

class NamedAgentDto {
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;

  @IsPhone()
  phone: string;
}

export class BookDto {
  /** who comes in the owner's place */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NamedAgentDto)
  agent?: NamedAgentDto;
}

export class NotMineDto {
  /** what the owner says about it */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class ChangeSlotDto {
  @IsUUID()
  slotId: string;
}

export class DeclineDto {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class BackInStoreDto {
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  toPlace: string;

  @IsString()
  @MinLength(1)
  @MaxLength(500)
  condition: string;
}

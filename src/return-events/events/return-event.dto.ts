import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const dayMessage = '$property is a day like 2022-09-08';
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

export class NewReturnEventDto {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  venue: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  address?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  phone?: string;

  @Matches(dayPattern, { message: dayMessage })
  @IsISO8601({ strict: true })
  day: string;

  @Matches(timeOfDay, { message: '$property is a time like 09:00' })
  from: string;

  @Matches(timeOfDay, { message: '$property is a time like 17:30' })
  until: string;

  @IsInt()
  @Min(1)
  @Max(240)
  minutesEach: number;

  @IsInt()
  @Min(1)
  @Max(200)
  desks: number;

  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(480)
  slotMinutes?: number;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  bayPrefix?: string;
}

export class PostponeDto {
  @Matches(dayPattern, { message: dayMessage })
  @IsISO8601({ strict: true })
  day: string;
}

export class InviteDto {
  /** when the invitations go out; now when absent */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  at?: string;
}

export class NewPennantsDto {
  @IsInt()
  @Min(1)
  @Max(100)
  count: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  appointmentIds?: string[];
}

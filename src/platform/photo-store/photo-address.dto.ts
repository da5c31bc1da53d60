import { IsOptional, IsString, MaxLength } from 'class-validator';

/** What seals the address of a picture: whether it fits is another question. */
export class PhotoAddressDto {
  @IsOptional()
  @IsString()
  @MaxLength(20)
  until?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  signature?: string;
}

import { IsIn, IsOptional } from 'class-validator';
import { roles, type Role } from '../roles.js';
import { StaffListDto } from '../staff/staff.dto.js';
import { StatedReasonDto } from '../units/unit.dto.js';
import { roleChangeLife, type RoleChangeStatus } from './role-change.status.js';

/** One of the two. */
export class NewRoleChangeDto extends StatedReasonDto {
  @IsOptional()
  @IsIn(roles)
  grant?: Role;

  @IsOptional()
  @IsIn(roles)
  revoke?: Role;
}

export class RoleChangeListDto extends StaffListDto {
  @IsOptional()
  @IsIn(roleChangeLife.states)
  status?: RoleChangeStatus;
}

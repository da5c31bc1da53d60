import { IsIn, IsOptional } from 'class-validator';
import { roles, type Role } from '../roles.js';
import { PageQueryDto } from '../../platform/http/index.js';
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

export class RoleChangeListDto extends PageQueryDto {
  @IsOptional()
  @IsIn(roleChangeLife.states)
  status?: RoleChangeStatus;
}

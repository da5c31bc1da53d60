import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { Access } from '../../platform/http/index.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { mayAdminister, mayReadStaff } from '../staff/staff.policy.js';
import { StatedReasonDto } from '../units/unit.dto.js';
import { DecideRoleChange } from './decide-role-change.js';
import { RequestRoleChange } from './request-role-change.js';
import { NewRoleChangeDto, RoleChangeListDto } from './role-change.dto.js';
import { RoleChangeQueries } from './role-change.queries.js';

/** Roles given and taken (rule 35). */
@Controller('api/v1')
export class RoleChangesController {
  constructor(
    private readonly requestRoleChange: RequestRoleChange,
    private readonly decideRoleChange: DecideRoleChange,
    private readonly roleChanges: RoleChangeQueries,
  ) {}

  /** A weak role answers `done`, a strong one `waiting`. */
  @Post('staff/:username/role-changes')
  @Access(mayAdminister)
  async request(
    @CurrentActor() actor: Actor,
    @Param('username') username: string,
    @Body() { grant, revoke, reason }: NewRoleChangeDto,
  ) {
    const role = grant ?? revoke;
    if (!role || (grant && revoke)) {
      throw new InvalidInput('one-role-at-a-time', 'Either `grant` or `revoke` names one role.', {
        field: 'grant',
        whatToDo: 'Send one of the two.',
      });
    }
    const wanted = { kind: grant ? ('grant' as const) : ('revoke' as const), role, reason };
    return this.requestRoleChange.execute(actor, username, wanted);
  }

  @Get('role-changes')
  @Access(mayReadStaff)
  async list(@CurrentActor() actor: Actor, @Query() { status, limit, cursor }: RoleChangeListDto) {
    return this.roleChanges.list(actor, status, limit ?? 50, cursor);
  }

  @Post('role-changes/:id/approve')
  @HttpCode(200)
  @Access(mayAdminister, { isGrave: true })
  async approve(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.decideRoleChange.approve(actor, id);
  }

  @Post('role-changes/:id/reject')
  @HttpCode(200)
  @Access(mayAdminister, { isGrave: true })
  async reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: StatedReasonDto,
  ) {
    return this.decideRoleChange.reject(actor, id, reason);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Access, PageQueryDto } from '../../platform/http/index.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { LeaveStaff } from '../leaving/leave-staff.js';
import { TransferStaff } from '../leaving/transfer-staff.js';
import { LeavingDto, NewStaffDto, TransferDto } from './staff.dto.js';
import { mayAdminister, mayReadStaff } from './staff.policy.js';
import { StaffQueries } from './staff.queries.js';
import { TakeOnStaff } from './take-on-staff.js';

/** The staff, as their administrators keep them. */
@Controller('api/v1/staff')
export class StaffController {
  constructor(
    private readonly staff: StaffQueries,
    private readonly takeOnStaff: TakeOnStaff,
    private readonly leaveStaff: LeaveStaff,
    private readonly transferStaff: TransferStaff,
  ) {}

  @Get()
  @Access(mayReadStaff)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQueryDto) {
    return this.staff.list(actor, limit ?? 50, cursor);
  }

  /** Without a password: the first one needs two administrators. */
  @Post()
  @Access(mayAdminister)
  async takeOn(@CurrentActor() actor: Actor, @Body() body: NewStaffDto) {
    return this.takeOnStaff.execute(actor, body);
  }

  @Get(':username')
  @Access(mayReadStaff)
  async one(@CurrentActor() actor: Actor, @Param('username') username: string) {
    return this.staff.one(actor, username);
  }

  @Post(':username/leave')
  @HttpCode(200)
  @Access(mayAdminister)
  async leave(
    @CurrentActor() actor: Actor,
    @Param('username') username: string,
    @Body() body: LeavingDto,
  ) {
    return this.leaveStaff.execute(actor, username, body);
  }

  @Post(':username/transfer')
  @HttpCode(200)
  @Access(mayAdminister)
  async transfer(
    @CurrentActor() actor: Actor,
    @Param('username') username: string,
    @Body() body: TransferDto,
  ) {
    return this.transferStaff.execute(actor, username, body);
  }
}

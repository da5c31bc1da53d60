import { Body, Controller, Headers, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { readIfMatch } from '../platform/http/index.js';
import { ApproveReturn } from './approve-return.js';
import { ApprovalBatchDto, ClaimReasonDto } from './claim.dto.js';
import { mayApproveReturns } from './claim.policy.js';
import { ReturnToOfficer } from './return-to-officer.js';

/** Claims as the approver decides them. */
@Controller('api/v1/claims')
export class ApprovalsStaffController {
  constructor(
    private readonly approveReturn: ApproveReturn,
    private readonly returnToOfficer: ReturnToOfficer,
  ) {}

  /** Answers 200 with one line a vehicle, approved or refused with its rule (rule 9). */
  @Post('approve-batch')
  @HttpCode(200)
  @Access(mayApproveReturns, { isGrave: true })
  async approveBatch(@CurrentActor() actor: Actor, @Body() { approvals }: ApprovalBatchDto) {
    return this.approveReturn.batch(actor, approvals);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Access(mayApproveReturns, { isGrave: true })
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) claimId: string,
    @Body() { reason }: ClaimReasonDto,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.approveReturn.execute(actor, { claimId, reason, version: readIfMatch(ifMatch) });
  }

  @Post(':id/return-to-officer')
  @HttpCode(200)
  @Access(mayApproveReturns)
  async sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ClaimReasonDto,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.returnToOfficer.execute(actor, id, reason, readIfMatch(ifMatch));
  }
}

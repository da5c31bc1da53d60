import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access, CurrentActor } from '../identity/index.js';
import { Unmask, UnmaskingDto } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers, readIfMatch } from '../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../platform/idempotency/index.js';
import { AddProof } from './add-proof.js';
import { claimAnswer, claimsAnswer } from './claim.answers.js';
import { ClaimReasonDto, ClaimsQueryDto, ConclusionDto, NewProofDto } from './claim.dto.js';
import { mayPrepareClaims, mayReadClaims, mayUnmaskClaimants } from './claim.policy.js';
import { ownerOfClaim } from './owner-of-claim.js';
import { ClaimQueries } from './claim.queries.js';
import { ConcludeOwnership } from './conclude-ownership.js';
import { RefuseClaim } from './refuse-claim.js';
import { ReopenClaim } from './reopen-claim.js';
import { SubmitClaim } from './submit-claim.js';

/** Claims as the officers prepare them. */
@Controller('api/v1/claims')
export class ClaimsStaffController {
  constructor(
    private readonly claims: ClaimQueries,
    private readonly addProof: AddProof,
    private readonly concludeOwnership: ConcludeOwnership,
    private readonly submitClaim: SubmitClaim,
    private readonly refuseClaim: RefuseClaim,
    private readonly reopenClaim: ReopenClaim,
    private readonly unmask: Unmask,
  ) {}

  @Get()
  @Answers(claimsAnswer)
  @Access(mayReadClaims)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor, ...filter }: ClaimsQueryDto) {
    return this.claims.list(actor, filter, limit ?? 50, cursor);
  }

  @Get(':id')
  @Answers(claimAnswer)
  @Access(mayReadClaims)
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const claim = await this.claims.one(actor, id);
    void reply.header('etag', `"${claim.version}"`);
    return claim;
  }

  @Post(':id/proofs')
  @Access(mayPrepareClaims)
  async prove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() proof: NewProofDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.addProof.execute(actor, id, proof, request);
  }

  @Post(':id/conclusion')
  @HttpCode(200)
  @Access(mayPrepareClaims)
  async conclude(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() conclusion: ConclusionDto,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.concludeOwnership.execute(actor, id, conclusion, readIfMatch(ifMatch));
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Access(mayPrepareClaims)
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.submitClaim.execute(actor, id, readIfMatch(ifMatch));
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @Access(mayPrepareClaims)
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ClaimReasonDto,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.refuseClaim.execute(actor, id, reason, readIfMatch(ifMatch));
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Access(mayPrepareClaims)
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ClaimReasonDto,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.reopenClaim.execute(actor, id, reason, readIfMatch(ifMatch));
  }

  /** Rule 30: in plain, for a purpose. */
  @Post(':id/owner')
  @HttpCode(200)
  @Access(mayUnmaskClaimants, { isGrave: true })
  async owner(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmaskingDto,
  ) {
    return this.unmask.execute(actor, ownerOfClaim, id, body);
  }
}

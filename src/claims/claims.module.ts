import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddProof } from './add-proof.js';
import { ApproveReturn } from './approve-return.js';
import { Claim } from './claim.entity.js';
import { ClaimWords } from './claim-words.js';
import { ClaimQueries } from './claim.queries.js';
import { CloseClaim } from './close-claim.js';
import { ConcludeOwnership } from './conclude-ownership.js';
import { ClaimsFollowTheSentence } from './follow-the-sentence.js';
import { LapseApproval } from './lapse-approval.js';
import { MoveClaim } from './move-claim.js';
import { OpenClaim } from './open-claim.js';
import { OpenClaims } from './open-claims.js';
import { Proof } from './proof.entity.js';
import { PutInDispute } from './put-in-dispute.js';
import { RefuseClaim } from './refuse-claim.js';
import { ReopenClaim } from './reopen-claim.js';
import { ReturnToOfficer } from './return-to-officer.js';
import { SubmitClaim } from './submit-claim.js';
import './personal-data.js';
import './uses.js';

const useCases = [
  AddProof,
  ApproveReturn,
  ClaimQueries,
  CloseClaim,
  ConcludeOwnership,
  RefuseClaim,
  ReopenClaim,
  ReturnToOfficer,
  SubmitClaim,
];

@Module({
  imports: [TypeOrmModule.forFeature([Claim, Proof])],
  providers: [
    ...useCases,
    ClaimsFollowTheSentence,
    ClaimWords,
    LapseApproval,
    MoveClaim,
    OpenClaim,
    OpenClaims,
    PutInDispute,
  ],
  exports: useCases,
})
export class ClaimsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PublicChallenge } from './public-challenge.entity.js';
import { PublicDraft } from './public-draft.entity.js';
import { PublicGate } from './public-gate.js';
import { PublicInbox } from './public-inbox.entity.js';
import { PublicKeys } from './public-keys.js';
import { PublicStatus } from './public-status.entity.js';
import { PublicViews } from './public-views.js';
import { SealedFilings } from './sealed-filings.js';
import './uses.js';

const entities = [PublicChallenge, PublicDraft, PublicInbox, PublicStatus];

/** The outside of the gate: needs no key that opens anything. */
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  providers: [PublicGate, PublicKeys, PublicViews, SealedFilings],
  exports: [PublicGate, PublicKeys, PublicViews],
})
export class PublicGateModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DecideErasure } from './erasures/decide-erasure.js';
import { ErasureQueries } from './erasures/erasure.queries.js';
import { ErasureRequest } from './erasures/erasure-request.entity.js';
import { KeepErasures } from './erasures/keep-erasures.js';
import { RequestErasure } from './erasures/request-erasure.js';
import { FindPerson } from './find-person.js';
import './read-by-whom.js';
import { ApplyRetention } from './retention/apply-retention.js';
import { RetentionQueries } from './retention/retention.queries.js';
import { RetentionRun } from './retention/retention-run.entity.js';
import { WriteCopy } from './write-copy.js';

const useCases = [
  ApplyRetention,
  DecideErasure,
  ErasureQueries,
  KeepErasures,
  RequestErasure,
  RetentionQueries,
  WriteCopy,
];

/** What a person may ask of us, and how long we keep what we hold. */
@Module({
  imports: [TypeOrmModule.forFeature([ErasureRequest, RetentionRun])],
  providers: [...useCases, FindPerson],
  exports: useCases,
})
export class PersonalDataModule {}

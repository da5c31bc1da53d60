import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DecideErasure } from './erasures/decide-erasure.js';
import { ErasureQueries } from './erasures/erasure.queries.js';
import { ErasureRequest } from './erasures/erasure-request.entity.js';
import { RequestErasure } from './erasures/request-erasure.js';
import { FindPerson } from './find-person.js';
import './read-by-whom.js';
import { ApplyRetention } from './retention/apply-retention.js';
import { WriteCopy } from './write-copy.js';

/** What a person may ask of us, and how long we keep what we hold. */
@Module({
  imports: [TypeOrmModule.forFeature([ErasureRequest])],
  providers: [ApplyRetention, DecideErasure, ErasureQueries, FindPerson, RequestErasure, WriteCopy],
  exports: [ApplyRetention, DecideErasure, ErasureQueries, RequestErasure, WriteCopy],
})
export class PersonalDataModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecoveredVehiclesModule } from '../recovered-vehicles/index.js';
import { CaseQueries } from './case.queries.js';
import { CasesFollowTheSentence } from './follow-the-sentence.js';
import { LinkVehicle } from './link-vehicle.js';
import { RecordApprehension } from './record-apprehension.js';
import { RecordSolvedCase } from './record-solved-case.js';
import { SolvedCase } from './solved-case.entity.js';
import { BringInCases } from './listed/bring-in-cases.js';
import { CorrectCase } from './listed/correct-case.js';
import { ListSuspects } from './listed/list-suspects.js';
import { TakeCasesBack } from './listed/take-cases-back.js';
import { Suspect } from './suspect.entity.js';
import { Suspects } from './suspects.js';
import './personal-data.js';

const useCases = [
  BringInCases,
  CaseQueries,
  LinkVehicle,
  RecordApprehension,
  RecordSolvedCase,
  Suspects,
  TakeCasesBack,
];

@Module({
  imports: [TypeOrmModule.forFeature([SolvedCase, Suspect]), RecoveredVehiclesModule],
  providers: [...useCases, CasesFollowTheSentence, CorrectCase, ListSuspects],
  exports: useCases,
})
export class CasesModule {}

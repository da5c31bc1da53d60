import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MergeVehicles } from './merge-vehicles.js';
import { OpenVehicles } from './open-vehicles.js';
import { PhotoStoreModule } from '../platform/photo-store/index.js';
import { AppraiseBatch } from './batches/appraise-batch.js';
import { BatchChecks } from './batches/batch-checks.js';
import { ChangeIntakeBatch } from './batches/change-intake-batch.js';
import { CompleteBatch } from './batches/complete-batch.js';
import { IntakeBatch } from './batches/intake-batch.entity.js';
import { IntakeBatchQueries } from './batches/intake-batch.queries.js';
import { OpenIntakeBatch } from './batches/open-intake-batch.js';
import { RegisterInBatch } from './batches/register-in-batch.js';
import { VehiclesOfBatch } from './batches/vehicles-of-batch.js';
import { AddPhoto } from './evidence/add-photo.js';
import { AppraiseVehicle } from './evidence/appraise-vehicle.js';
import { Appraisal } from './evidence/appraisal.entity.js';
import { CompleteRegistration } from './registration/complete-registration.js';
import { BringVehicleUpTo } from './listed/bring-vehicle-up-to.js';
import { TakeVehicleBack } from './listed/take-vehicle-back.js';
import { CreditUnits } from './credit-units.js';
import { RecoveredVehicleFollowsTheSentence } from './follow-the-sentence.js';
import { IssueLabelSheet } from './labels/issue-label-sheet.js';
import { LabelPapers } from './labels/label-papers.js';
import { LabelSheet } from './labels/label-sheet.entity.js';
import { MarkDisputed } from './disputes/mark-disputed.js';
import { Officers } from './registration/officers.js';
import { RecoveredVehicleIdentifier } from './recovered-vehicle-identifier.entity.js';
import { RecoveredVehicle } from './recovered-vehicle.entity.js';
import { RecoveredVehicleQueries } from './recovered-vehicle.queries.js';
import { RegisterRecoveredVehicle } from './registration/register-recovered-vehicle.js';
import { ResolveDispute } from './disputes/resolve-dispute.js';
import { SealedStatements } from './disputes/sealed-statements.js';
import { ShowPhoto } from './evidence/show-photo.js';
import { VehicleDispute } from './disputes/vehicle-dispute.entity.js';
import { LabelOffice } from './labels/vehicle-label.js';
import { VehiclePhoto } from './evidence/vehicle-photo.entity.js';

const useCases = [
  AddPhoto,
  AppraiseBatch,
  AppraiseVehicle,
  ChangeIntakeBatch,
  CompleteBatch,
  CompleteRegistration,
  BringVehicleUpTo,
  CreditUnits,
  TakeVehicleBack,
  IntakeBatchQueries,
  IssueLabelSheet,
  LabelPapers,
  MarkDisputed,
  MergeVehicles,
  OpenIntakeBatch,
  RecoveredVehicleQueries,
  RegisterInBatch,
  RegisterRecoveredVehicle,
  ResolveDispute,
  ShowPhoto,
];

@Module({
  imports: [
    PhotoStoreModule,
    TypeOrmModule.forFeature([
      RecoveredVehicle,
      RecoveredVehicleIdentifier,
      VehiclePhoto,
      Appraisal,
      VehicleDispute,
      IntakeBatch,
      LabelSheet,
    ]),
  ],
  providers: [
    ...useCases,
    BatchChecks,
    Officers,
    LabelOffice,
    SealedStatements,
    RecoveredVehicleFollowsTheSentence,
    OpenVehicles,
    VehiclesOfBatch,
  ],
  exports: useCases,
})
export class RecoveredVehiclesModule {}

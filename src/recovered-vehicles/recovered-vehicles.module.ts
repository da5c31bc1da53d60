import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PhotoStoreModule } from '../platform/photo-store/index.js';
import { AddPhoto } from './add-photo.js';
import { AppraiseVehicle } from './appraise-vehicle.js';
import { Appraisal } from './appraisal.entity.js';
import { CompleteRegistration } from './complete-registration.js';
import { CreditUnits } from './credit-units.js';
import { RecoveredVehicleFollowsTheSentence } from './follow-the-sentence.js';
import { MarkDisputed } from './mark-disputed.js';
import { Officers } from './officers.js';
import { RecoveredVehicleIdentifier } from './recovered-vehicle-identifier.entity.js';
import { RecoveredVehicle } from './recovered-vehicle.entity.js';
import { RecoveredVehicleQueries } from './recovered-vehicle.queries.js';
import { RegisterRecoveredVehicle } from './register-recovered-vehicle.js';
import { ResolveDispute } from './resolve-dispute.js';
import { SealedStatements } from './sealed-statements.js';
import { ShowPhoto } from './show-photo.js';
import { VehicleDispute } from './vehicle-dispute.entity.js';
import { LabelOffice } from './vehicle-label.js';
import { VehiclePhoto } from './vehicle-photo.entity.js';

const useCases = [
  AddPhoto,
  AppraiseVehicle,
  CompleteRegistration,
  CreditUnits,
  MarkDisputed,
  RecoveredVehicleQueries,
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
    ]),
  ],
  providers: [
    ...useCases,
    Officers,
    LabelOffice,
    SealedStatements,
    RecoveredVehicleFollowsTheSentence,
  ],
  exports: useCases,
})
export class RecoveredVehiclesModule {}

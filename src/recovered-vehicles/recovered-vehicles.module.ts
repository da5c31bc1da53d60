import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OpenVehicles } from './open-vehicles.js';
import { PhotoStoreModule } from '../platform/photo-store/index.js';
import { AddPhoto } from './evidence/add-photo.js';
import { AppraiseVehicle } from './evidence/appraise-vehicle.js';
import { Appraisal } from './evidence/appraisal.entity.js';
import { CompleteRegistration } from './registration/complete-registration.js';
import { CreditUnits } from './credit-units.js';
import { RecoveredVehicleFollowsTheSentence } from './follow-the-sentence.js';
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
import { LabelOffice } from './registration/vehicle-label.js';
import { VehiclePhoto } from './evidence/vehicle-photo.entity.js';

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
    OpenVehicles,
  ],
  exports: useCases,
})
export class RecoveredVehiclesModule {}

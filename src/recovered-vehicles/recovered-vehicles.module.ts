import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Appraisal } from './appraisal.entity.js';
import { CreditUnits } from './credit-units.js';
import { RecoveredVehicleFollowsTheSentence } from './follow-the-sentence.js';
import { Officers } from './officers.js';
import { RecoveredVehicleIdentifier } from './recovered-vehicle-identifier.entity.js';
import { RecoveredVehicle } from './recovered-vehicle.entity.js';
import { RegisterRecoveredVehicle } from './register-recovered-vehicle.js';
import { VehicleDispute } from './vehicle-dispute.entity.js';
import { LabelOffice } from './vehicle-label.js';
import { VehiclePhoto } from './vehicle-photo.entity.js';

const useCases = [CreditUnits, RegisterRecoveredVehicle];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      RecoveredVehicle,
      RecoveredVehicleIdentifier,
      VehiclePhoto,
      Appraisal,
      VehicleDispute,
    ]),
  ],
  providers: [...useCases, Officers, LabelOffice, RecoveredVehicleFollowsTheSentence],
  exports: useCases,
})
export class RecoveredVehiclesModule {}

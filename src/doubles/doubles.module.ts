import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecoveredVehiclesModule } from '../recovered-vehicles/index.js';
import { TheftReportsModule } from '../theft-reports/index.js';
import { DoubleQueries } from './double.queries.js';
import { DoublesFollow } from './doubles-follow.js';
import { MergeDouble } from './merge-double.js';
import { PossibleDouble } from './possible-double.entity.js';
import { SplitDouble } from './split-double.js';
import { TellApart } from './tell-apart.js';
import './uses.js';

const useCases = [DoubleQueries, MergeDouble, SplitDouble, TellApart];

@Module({
  imports: [
    TypeOrmModule.forFeature([PossibleDouble]),
    TheftReportsModule,
    RecoveredVehiclesModule,
  ],
  providers: [...useCases, DoublesFollow],
  exports: useCases,
})
export class DoublesModule {}

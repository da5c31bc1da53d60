import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { VehiclesKept } from './vehicles-kept.js';
import { CustodyChain } from './chain.js';
import { CustodyMovement } from './custody-movement.entity.js';
import { CustodyQueries } from './custody.queries.js';
import { CustodyFollowsTheSentence } from './follow-the-sentence.js';
import { HandToCustody } from './hand-to-custody.js';
import { MoveVehicle } from './move-vehicle.js';
import { ReleaseFromCustody } from './release-from-custody.js';
import { CloseIncident } from './incidents/close-incident.js';
import { CustodyIncident } from './incidents/custody-incident.entity.js';
import { IncidentQueries } from './incidents/incident.queries.js';
import { OpenIncidents } from './incidents/open-incidents.js';
import { ReportIncident } from './incidents/report-incident.js';
import { StockTakeFinding } from './stock-takes/stock-take-finding.entity.js';
import { StockTake } from './stock-takes/stock-take.entity.js';
import { StockTakeQueries } from './stock-takes/stock-take.queries.js';
import { TakeStock } from './stock-takes/take-stock.js';
import './uses.js';

const useCases = [
  CloseIncident,
  CustodyQueries,
  HandToCustody,
  IncidentQueries,
  MoveVehicle,
  ReleaseFromCustody,
  ReportIncident,
  StockTakeQueries,
  TakeStock,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([CustodyIncident, CustodyMovement, StockTake, StockTakeFinding]),
  ],
  providers: [...useCases, CustodyChain, OpenIncidents, CustodyFollowsTheSentence, VehiclesKept],
  exports: useCases,
})
export class CustodyModule {}

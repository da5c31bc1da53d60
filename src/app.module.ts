import { Module, type DynamicModule } from '@nestjs/common';
import type { PoolConfig } from 'pg';
import { AuditModule } from './audit/index.js';
import { CasesModule, CasesStaffController } from './cases/index.js';
import {
  CallsStaffController,
  ContactModule,
  ContactsStaffController,
  NoticeStoryStaffController,
} from './contact/index.js';
import {
  CustodyModule,
  CustodyStaffController,
  IncidentsStaffController,
  StockTakesStaffController,
} from './custody/index.js';
import { ApprovalsStaffController, ClaimsModule, ClaimsStaffController } from './claims/index.js';
import {
  administratorsControllers,
  IdentityModule,
  PasswordResetsController,
  SecondFactorController,
  SessionsController,
} from './identity/index.js';
import { PeopleModule } from './people/index.js';
import {
  CorrectionsStaffController,
  ExportsStaffController,
  ImportsModule,
  ImportsStaffController,
} from './imports/index.js';
import { PersonalDataModule, PersonalDataStaffController } from './personal-data/index.js';
import {
  MatchingModule,
  MatchingStaffController,
  MatchDecisionsStaffController,
  MatchPairsStaffController,
} from './matching/index.js';
import {
  GatewayReceiptsController,
  LettersStaffController,
  NotificationsModule,
  NoticeBatchesStaffController,
  NoticesStaffController,
  NoticeTextsStaffController,
} from './notifications/index.js';
import { DoublesModule, DoublesStaffController } from './doubles/index.js';
import {
  DocumentsModule,
  DocumentsStaffController,
  SignedPapersStaffController,
} from './documents/index.js';
import { NeighboursModule, NeighboursStaffController } from './neighbours/index.js';
import { RecoveryCountsModule, RecoveryCountsStaffController } from './recovery-counts/index.js';
import { KeysModule } from './platform/crypto/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { HealthController, MetricsController } from './platform/health/index.js';
import { OpenApiController, OpenApiDocument, OutsideModule } from './platform/http/index.js';
import type { RandomSource } from './platform/ids.js';
import { JobsModule, type Jobs } from './platform/jobs/index.js';
import type { Clock } from './platform/clock.js';
import { PlatformModule } from './platform/platform.module.js';
import { Settings } from './platform/settings/index.js';
import {
  CallBacksStaffController,
  PublicApiController,
  PublicGateModule,
  PublicInboxModule,
} from './public-gate/index.js';
import { DemoTrayModule, PublicSiteModule } from './public-site/index.js';
import { StaffSiteModule } from './staff-site/index.js';
import {
  IntakeBatchesStaffController,
  LabelsStaffController,
  RecoveredVehiclesModule,
  RecoveredVehiclesStaffController,
  VehiclePhotosStaffController,
} from './recovered-vehicles/index.js';
import {
  AppointmentsStaffController,
  EventDeskStaffController,
  HandOversStaffController,
  ReturnEventsModule,
  ReturnEventsStaffController,
} from './return-events/index.js';
import { TheftReportsModule, TheftReportsStaffController } from './theft-reports/index.js';

/** The rooms, in the order of the sentence. */
const rooms = [
  KeysModule,
  PeopleModule,
  AuditModule,
  IdentityModule,
  TheftReportsModule,
  RecoveredVehiclesModule,
  CustodyModule,
  CasesModule,
  MatchingModule,
  DoublesModule,
  NotificationsModule,
  ClaimsModule,
  ReturnEventsModule,
  ContactModule,
  DocumentsModule,
  RecoveryCountsModule,
  ImportsModule,
  NeighboursModule,
  PublicInboxModule,
  PersonalDataModule,
];

/** What the public surface consists of; it holds no key that opens personal data. */
const publicRooms = [PublicGateModule, PublicSiteModule];

const staffControllers = [
  NeighboursStaffController,
  SessionsController,
  ...administratorsControllers,
  SecondFactorController,
  PasswordResetsController,
  MetricsController,
  TheftReportsStaffController,
  RecoveredVehiclesStaffController,
  VehiclePhotosStaffController,
  IntakeBatchesStaffController,
  LabelsStaffController,
  CustodyStaffController,
  IncidentsStaffController,
  StockTakesStaffController,
  CasesStaffController,
  MatchingStaffController,
  MatchDecisionsStaffController,
  MatchPairsStaffController,
  DoublesStaffController,
  NoticesStaffController,
  LettersStaffController,
  NoticeBatchesStaffController,
  NoticeTextsStaffController,
  GatewayReceiptsController,
  ClaimsStaffController,
  ApprovalsStaffController,
  ReturnEventsStaffController,
  EventDeskStaffController,
  AppointmentsStaffController,
  HandOversStaffController,
  CallsStaffController,
  DocumentsStaffController,
  SignedPapersStaffController,
  ContactsStaffController,
  NoticeStoryStaffController,
  RecoveryCountsStaffController,
  CorrectionsStaffController,
  ExportsStaffController,
  ImportsStaffController,
  PersonalDataStaffController,
  CallBacksStaffController,
];

const publicControllers = [PublicApiController];

/** What tests and the replay bring of their own. */
export interface AppOptions {
  clock?: Clock;
  random?: RandomSource;
  /** of the database, besides what the settings say */
  connection?: PoolConfig;
  works?: boolean;
  /** in place of the queues */
  jobs?: Jobs;
}

/** What a process serves: `SURFACE` picks the controllers and whether it works the queues. */
@Module({})
export class AppModule {
  static forSurface(settings: Settings, options: AppOptions = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, options.clock, options.random),
        DatabaseModule.with(options.connection),
        JobsModule.forRoot({
          works: options.works ?? settings.serves('worker'),
          jobs: options.jobs,
        }),
        ...(settings.surface === 'public' ? [OutsideModule] : rooms),
        ...(settings.serves('staff') ? [StaffSiteModule] : []),
        ...(settings.serves('public') ? publicRooms : []),
        ...(settings.surface === 'all' && settings.get('DEMO') ? [DemoTrayModule] : []),
      ],
      controllers: [
        HealthController,
        OpenApiController,
        ...(settings.serves('staff') ? staffControllers : []),
        ...(settings.serves('public') ? publicControllers : []),
      ],
      providers: [OpenApiDocument],
    };
  }
}

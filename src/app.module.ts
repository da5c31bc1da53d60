import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from './audit/index.js';
import { IdentityModule, SessionsController } from './identity/index.js';
import { PeopleModule } from './people/index.js';
import { MatchingModule, MatchingStaffController } from './matching/index.js';
import { NotificationsModule, NoticesStaffController } from './notifications/index.js';
import { RecoveryCountsModule, RecoveryCountsStaffController } from './recovery-counts/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { HealthController, MetricsController } from './platform/health/index.js';
import { OpenApiController, OpenApiDocument } from './platform/http/index.js';
import { JobsModule } from './platform/jobs/index.js';
import type { Clock } from './platform/clock.js';
import { PlatformModule } from './platform/platform.module.js';
import { Settings } from './platform/settings/index.js';
import {
  RecoveredVehiclesModule,
  RecoveredVehiclesStaffController,
} from './recovered-vehicles/index.js';
import { TheftReportsModule, TheftReportsStaffController } from './theft-reports/index.js';

/** The rooms, in the order of the sentence. */
const rooms = [
  PeopleModule,
  AuditModule,
  IdentityModule,
  TheftReportsModule,
  RecoveredVehiclesModule,
  MatchingModule,
  NotificationsModule,
  RecoveryCountsModule,
];

const staffControllers = [
  SessionsController,
  MetricsController,
  TheftReportsStaffController,
  RecoveredVehiclesStaffController,
  MatchingStaffController,
  NoticesStaffController,
  RecoveryCountsStaffController,
];

/** What tests and the replay bring of their own. */
export interface AppOptions {
  clock?: Clock;
  works?: boolean;
}

/** What a process serves: `SURFACE` picks the controllers and whether it works the queues. */
@Module({})
export class AppModule {
  static forSurface(settings: Settings, options: AppOptions = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, options.clock),
        DatabaseModule,
        JobsModule.forRoot({ works: options.works ?? settings.serves('worker') }),
        ...rooms,
      ],
      controllers: [
        HealthController,
        OpenApiController,
        ...(settings.serves('staff') ? staffControllers : []),
      ],
      providers: [OpenApiDocument],
    };
  }
}

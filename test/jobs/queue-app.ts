import { getQueueToken } from '@nestjs/bullmq';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { DatabaseModule } from '../../src/platform/database/index.js';
import { Jobs, JobsModule } from '../../src/platform/jobs/index.js';
import { ScheduleStarter } from '../../src/platform/jobs/schedule-starter.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { Settings } from '../../src/platform/settings/index.js';
import { TestHandlers, TestJobsModule } from './test-jobs.js';

@Module({})
class QueueAppModule {}

export interface QueueApp {
  jobs: Jobs;
  handlers: TestHandlers;
  schedules: ScheduleStarter;
  queue(name: string): Queue;
  close(): Promise<void>;
}

/** The platform alone, with the test's own jobs: no room, so that the catalogue holds nothing else. */
export async function startQueueApp(environment: Record<string, string>): Promise<QueueApp> {
  const settings = Settings.read({
    ...makeKeys(),
    DATABASE_POOL: '2',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const app: INestApplicationContext = await NestFactory.createApplicationContext(
    {
      module: QueueAppModule,
      imports: [
        PlatformModule.with(settings),
        DatabaseModule.with(),
        JobsModule.forRoot({ works: true }),
        TestJobsModule,
      ],
    },
    { logger: false, abortOnError: false },
  );
  return {
    jobs: app.get(Jobs, { strict: false }),
    handlers: app.get(TestHandlers, { strict: false }),
    schedules: app.get(ScheduleStarter, { strict: false }),
    queue: (name) => app.get(getQueueToken(name), { strict: false }),
    close: () => app.close(),
  };
}

import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from './clock.js';
import { Fact, Facts } from './facts/index.js';
import { IdempotencyKey, Once } from './idempotency/index.js';
import { Ids, RandomSource, SystemRandomSource } from './ids.js';
import { Log, makeLogger } from './logging/index.js';
import { NumberSeries } from './number-series/index.js';
import { Settings } from './settings/index.js';
import { RequestBudget } from './throttle/index.js';
import { Metrics } from './health/metrics.js';
import { Readiness } from './health/readiness.js';

/** What every room stands on; knows nothing of vehicles. */
@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([Fact, IdempotencyKey, NumberSeries])],
  providers: [
    {
      provide: Ids,
      inject: [Clock, RandomSource],
      useFactory: (clock: Clock, random: RandomSource) => new Ids(clock, random),
    },
    {
      provide: Log,
      inject: [Settings],
      useFactory: (settings: Settings) => makeLogger(settings.need('LOG_LEVEL')),
    },
    Facts,
    Once,
    Metrics,
    Readiness,
    RequestBudget,
  ],
  exports: [RandomSource, Ids, Log, Facts, Once, Metrics, Readiness, RequestBudget],
})
export class PlatformModule {
  static with(
    settings: Settings,
    clock: Clock = new SystemClock(),
    random: RandomSource = new SystemRandomSource(),
  ): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: clock },
        { provide: RandomSource, useValue: random },
      ],
      exports: [Settings, Clock],
    };
  }
}

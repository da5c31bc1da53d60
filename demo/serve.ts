import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../src/app.module.js';
import { Readiness } from '../src/platform/health/index.js';
import { createApp, describeApi } from '../src/platform/http/index.js';
import type { Settings } from '../src/platform/settings/index.js';

/** Answers on its port at once, but says that it is not ready until it is released. */
export async function serve(settings: Settings, reason: string): Promise<NestFastifyApplication> {
  const app = await createApp(AppModule.forSurface(settings, { works: false }), settings);
  describeApi(app);
  app.get(Readiness).holdBack(reason);
  await app.listen(settings.need('PORT'), settings.need('HOST'));
  return app;
}

/**
 * The worker, apart from what serves, because it must not begin before the replay has ended: its clock is ours, and it
 * would find everything of 2022 long overdue.
 */
export function startWorker(settings: Settings): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(AppModule.forSurface(settings, { works: true }), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}

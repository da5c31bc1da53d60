import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Metrics } from '../health/metrics.js';
import { Log, makeLogger, NestLog, runWithRequestId } from '../logging/index.js';
import { Settings } from '../settings/index.js';
import { securityHeaders, setFurtherHeaders } from './security-headers.js';
import { ProblemDetailsFilter } from './problem-details.filter.js';
import { answerUnroutable } from './unroutable.js';
import { validationAtTheDoor } from './validation.js';

const oneMiB = 1024 * 1024;

/** An HTTP process: every answer has a request id, security headers and, when it is an error, problem details. */
export async function createApp(
  root: Type | DynamicModule,
  settings: Settings,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: oneMiB,
    trustProxy: settings.need('TRUSTED_PROXIES'),
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnroutable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: new NestLog(makeLogger(settings.need('LOG_LEVEL'))),
    abortOnError: false,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { fileSize: 12 * oneMiB, files: 8, fields: 60 },
  });
  await app.register(fastifyHelmet, securityHeaders(settings.need('SECURE_COOKIES')));
  setFurtherHeaders(adapter.getInstance<FastifyInstance>());
  watchRequests(adapter.getInstance<FastifyInstance>(), app.get(Metrics), app.get(Log));
  app.useGlobalPipes(validationAtTheDoor());
  app.useGlobalFilters(new ProblemDetailsFilter(app.get(Log)));
  return app;
}

function watchRequests(fastify: FastifyInstance, metrics: Metrics, log: Log): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    runWithRequestId(request.id, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    // A stream lasts as long as somebody watches: that is no time to answer.
    if (reply.raw.getHeader('content-type') !== 'text/event-stream') {
      const said = { method: request.method, route, status: reply.statusCode };
      metrics.requests.observe(said, reply.elapsedTime / 1_000);
    }
    log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}

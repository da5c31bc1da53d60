import {
  createPostgresBackend,
  createRedisBackend,
  setDefaultBackendFactory,
  type BackendFactory,
  type QueueOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Settings } from '../settings/index.js';
import { queueNames } from './define-job.js';

export type QueueConnection = pg.Pool | Redis;

/** One process may hold queues on both stores (tests do): the factory asks the connection which it is. */
const dispatchOnConnection: BackendFactory = (name, options, factoryOptions) =>
  (options as QueueOptions).connection instanceof pg.Pool
    ? createPostgresBackend(name, options as never, factoryOptions)
    : createRedisBackend(name, options, factoryOptions);

/** Workers × 2 (fetch and listen), events, and some for those who add. */
const poolSize = queueNames.length * 2 + 5;

/** PostgreSQL by default, Redis through ioredis when `REDIS_URL` is set. */
export function openQueueConnection(settings: Settings, log: Logger): QueueConnection {
  setDefaultBackendFactory(dispatchOnConnection as never);
  const redisUrl = settings.get('REDIS_URL');
  const connection = redisUrl
    ? new Redis(redisUrl, { maxRetriesPerRequest: null, enableOfflineQueue: true })
    : new pg.Pool({
        connectionString: settings.need('DATABASE_URL'),
        max: poolSize,
        application_name: 'wanbi-queue',
        options: '-c search_path=bullmq',
      });
  // Without a listener an outage would end the process; BullMQ reconnects by itself.
  (connection as NodeJS.EventEmitter).on('error', (error: Error) =>
    log.warn({ code: (error as { code?: string }).code }, 'queue store is unreachable'),
  );
  return connection;
}

export async function closeQueueConnection(connection: QueueConnection): Promise<void> {
  if (connection instanceof pg.Pool) await connection.end();
  else connection.disconnect();
}

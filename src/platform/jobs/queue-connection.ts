import { setTimeout as sleep } from 'node:timers/promises';
import {
  createPostgresBackend,
  createRedisBackend,
  setDefaultBackendFactory,
  type BackendFactory,
  type QueueOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { databaseTls, outliveItsEnd } from '../database/index.js';
import type { Settings } from '../settings/index.js';
import { queueNames } from './define-job.js';
import type { QueueOutage } from './queue-outage.js';

export type QueueConnection = Pool | Redis;
/** The connection that all queues and workers of this process share. */
export const queueConnection = Symbol('queue connection');

/** One process may hold queues on both stores (tests do): the factory asks the connection which it is. */
const dispatchOnConnection: BackendFactory = (name, options, factoryOptions) =>
  (options as QueueOptions).connection instanceof Pool
    ? createPostgresBackend(name, options as never, factoryOptions)
    : createRedisBackend(name, options, factoryOptions);

/** Workers × 2 (fetch and listen), events, and some for those who add. */
const poolSize = queueNames.length * 2 + 5;

/** PostgreSQL by default, Redis through ioredis when `REDIS_URL` is set. */
export function openQueueConnection(settings: Settings, outage: QueueOutage): QueueConnection {
  setDefaultBackendFactory(dispatchOnConnection as never);
  const redisUrl = settings.get('REDIS_URL');
  const redisCa = settings.get('REDIS_CA_FILE');
  const connection = redisUrl
    ? new Redis(redisUrl, {
        maxRetriesPerRequest: null,
        enableOfflineQueue: true,
        ...(redisCa && { tls: { ca: redisCa } }),
      })
    : new Pool({
        connectionString: settings.need('DATABASE_URL'),
        ...databaseTls(settings.get('DATABASE_CA_FILE')),
        max: poolSize,
        application_name: 'wanbi-queue',
        options: '-c search_path=bullmq',
        onConnect: outliveItsEnd,
      });
  // Without a listener an outage would end the process; each queue and worker adds one of its own.
  (connection as NodeJS.EventEmitter).setMaxListeners(queueNames.length * 3);
  (connection as NodeJS.EventEmitter).on('error', outage.hear);
  return connection;
}

/**
 * What stands on PostgreSQL remembers for ever that its first look failed, and answers nothing from then on: whoever
 * starts in an outage has to end and be started again. What stands on Redis waits for it by itself.
 */
export async function untilReady(
  connection: QueueConnection,
  standing: { waitUntilReady(): Promise<unknown> }[],
): Promise<void> {
  if (connection instanceof Pool) await Promise.all(standing.map((it) => it.waitUntilReady()));
}

/** Whether Redis is away: ioredis tries again for ever, where a pool refuses at once. */
export async function isAway(connection: QueueConnection): Promise<boolean> {
  if (connection instanceof Pool) return false;
  const answer = connection.ping().then(
    () => false,
    () => true,
  );
  return Promise.race([answer, sleep(1_000, true, { ref: false })]);
}

export async function closeQueueConnection(connection: QueueConnection): Promise<void> {
  if (connection instanceof Pool) await connection.end();
  else connection.disconnect();
}

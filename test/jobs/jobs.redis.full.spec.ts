import { createTestDatabase } from '../support/database.js';
import { startTestRedis } from '../support/redis.js';
import { until } from '../support/until.js';
import { startQueueApp } from './queue-app.js';
import { queueSuite } from './queue.suite.js';
import { beat, noteIds } from './test-jobs.js';

describe('jobs on Redis', () => {
  queueSuite(async () => {
    const database = await createTestDatabase();
    const redis = await startTestRedis();
    return {
      environment: { DATABASE_URL: database.url, REDIS_URL: redis.url },
      cutConnections: () => redis.cutConnections(),
      async stop() {
        await redis.stop();
        await database.drop();
      },
    };
  });
});

it('begins its schedules again after Redis forgot them, and sweeps at once', async () => {
  const database = await createTestDatabase();
  const redis = await startTestRedis();
  const app = await startQueueApp({ DATABASE_URL: database.url, REDIS_URL: redis.url });
  const beats = () => app.handlers.done.filter((it) => it.job === beat.name).length;
  await until(() => beats() === 1);
  await redis.flush();
  await app.schedules.beginLost();
  expect(await app.queue('schedules').getJobSchedulers()).toHaveLength(1);
  await until(() => beats() === 2);
  await app.schedules.beginLost();
  expect(beats()).toBe(2);
  await app.close();
  await redis.stop();
  await database.drop();
});

it('ends in order while Redis is away', async () => {
  const database = await createTestDatabase();
  const redis = await startTestRedis();
  const noise = jest.spyOn(console, 'error');
  const app = await startQueueApp({ DATABASE_URL: database.url, REDIS_URL: redis.url });
  await redis.stop();
  app.jobs.hurryIds(noteIds, ['01900000-0000-7000-8000-000000000000']);
  await app.close();
  expect(noise).not.toHaveBeenCalled();
  await database.drop();
});

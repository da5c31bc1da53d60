import { startTestRedis } from '../support/redis.js';
import { queuedSuite } from './queued.suite.js';

describe('neighbours told through Redis', () => {
  queuedSuite(async () => {
    const redis = await startTestRedis();
    return { environment: { REDIS_URL: redis.url }, stop: () => redis.stop() };
  });
});

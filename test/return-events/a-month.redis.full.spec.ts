import { startTestRedis } from '../support/redis.js';
import { monthSuite } from './a-month.suite.js';

describe('a month by the schedulers of Redis, which forgets them twice', () => {
  monthSuite(async () => {
    const redis = await startTestRedis();
    return {
      environment: { REDIS_URL: redis.url },
      forget: () => redis.flush(),
      stop: () => redis.stop(),
    };
  });
});

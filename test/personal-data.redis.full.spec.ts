import { personalDataSuite } from './personal-data/suite.js';
import { startTestRedis } from './support/redis.js';

describe('personal data, with the queues on Redis', () => {
  personalDataSuite(startTestRedis);
});

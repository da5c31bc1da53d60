import { monthSuite } from './a-month.suite.js';

describe('a month by the schedulers of PostgreSQL', () => {
  monthSuite(async () => ({ environment: {}, stop: async () => undefined }));
});

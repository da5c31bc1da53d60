import { queuedSuite } from './queued.suite.js';

describe('notices through PostgreSQL', () => {
  queuedSuite(async () => ({ environment: {}, stop: async () => undefined }));
});

import { queuedSuite } from './queued.suite.js';

describe('neighbours told through PostgreSQL', () => {
  queuedSuite(async () => ({ environment: {}, stop: async () => undefined }));
});

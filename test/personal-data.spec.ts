import { personalDataSuite } from './personal-data/suite.js';

describe('personal data', () => {
  personalDataSuite();
});

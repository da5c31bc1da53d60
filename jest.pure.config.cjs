const config = require('./jest.config.cjs');

/** For suites that need no database: the rules without I/O. */
module.exports = { ...config, globalSetup: undefined, globalTeardown: undefined };

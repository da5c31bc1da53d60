const { globalSetup, globalTeardown, ...rest } = require('./jest.config.cjs');

/** For suites that need no database: the rules without I/O. */
module.exports = rest;

// Lets a plain `node -r` process require our TypeScript sources, with the transform the tests use:
// for suites that must kill a process of their own.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
require('./native-resolve.cjs');
const transformer = require('./transform.cjs');

const extensions = '_extensions';
const compile = '_compile';

for (const extension of ['.ts', '.tsx']) {
  Module[extensions][extension] = (module, filename) => {
    module[compile](transformer.process(readFileSync(filename, 'utf8'), filename).code, filename);
  };
}

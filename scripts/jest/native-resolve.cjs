// Global set-up runs outside Jest's module system: only the transform applies there, not the resolver.
// This gives Node's own resolver the same rule: './x.js' in our sources is './x.ts' or './x.tsx'.
const { existsSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

// Node's name for it; the customary hook for what `module.register` cannot do for require().
const hook = '_resolveFilename';
const resolveFilename = Module[hook];

Module[hook] = function (request, parent, ...rest) {
  const from = parent?.filename;
  if (
    from &&
    request.startsWith('.') &&
    request.endsWith('.js') &&
    !from.includes('node_modules')
  ) {
    const stem = path.resolve(path.dirname(from), request.slice(0, -3));
    for (const extension of ['.ts', '.tsx']) {
      if (existsSync(stem + extension)) return stem + extension;
    }
  }
  return resolveFilename.call(this, request, parent, ...rest);
};
